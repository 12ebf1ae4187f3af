/**
 * Takes files that are chosen, or dropped anywhere; a browser would leave the page for those otherwise.
 *
 * @param onFiles told the files whenever others are chosen
 */
export function acceptFiles(onFiles: (files: readonly File[]) => void): void {
  const input = document.querySelector<HTMLInputElement>('#files')!
  const take = (chosen: FileList | null | undefined) => {
    const files = [...(chosen ?? [])]
    if (files.length > 0) onFiles(files)
  }
  const takeInput = () => {
    take(input.files)
    // So that the same file, mended meanwhile, can be chosen again.
    input.value = ''
  }
  input.addEventListener('change', takeInput)
  const zone = document.querySelector('.drop')!
  const isOver = (over: boolean) => zone.classList.toggle('over', over)
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    isOver(true)
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) isOver(false)
  })
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    isOver(false)
    take(event.dataTransfer?.files)
  })
  // Who is quick has chosen before anybody listened.
  takeInput()
}
