export const id = 905;
export const ids = [905];
export const modules = {

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameIn),
/* harmony export */   findFiles: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3382);



/** A line that begins so takes files away. */
const AWAY = '!';
/**
 * The files that lines name, each a path or a pattern: `*`, `**`, `?`, `[…]`, `{a,b}`; one that
 * begins with `!` takes away what the others name, wherever it stands. A name that begins with a dot
 * has to be written out. A line that is the path of a file is that file, whatever it has of a pattern.
 *
 * @param folder absolute path of what relative paths start from
 */
async function findFiles(lines, folder) {
    const wanted = lines.filter((line) => !line.startsWith(AWAY));
    const unwanted = lines.filter((line) => line.startsWith(AWAY)).map((line) => line.slice(1).trim());
    const found = [];
    const unmatched = [];
    for (const line of wanted) {
        const paths = await expand(line, { folder, withFolders: false });
        if (paths.length === 0)
            unmatched.push(line);
        found.push(...paths);
    }
    const away = [];
    for (const line of unwanted)
        away.push(...(await expand(line, { folder, withFolders: true })));
    const files = await subtract(found, away, folder);
    const folders = [];
    for (const line of unmatched) {
        if ((await kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line))) === 'folder')
            folders.push(line);
    }
    const named = files.map((path) => ({ file: nameIn(folder, path), path }));
    return { files: named.sort(byFile), unmatched, folders };
}
/**
 * The paths but for those that are taken away, each file once: where links to it, or to a folder, make
 * several of one, the path without links stays, otherwise the first. A file that is taken away by its
 * path without links is away by every path.
 */
async function subtract(paths, away, folder) {
    const realFolder = await placeOf(folder);
    const hasNoLinks = (path, place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realFolder, place);
    const gone = new Set(away);
    for (const path of away) {
        const place = await placeOf(path);
        if (hasNoLinks(path, place))
            gone.add(place);
    }
    const byPlace = new Map();
    for (const path of [...new Set(paths)].sort()) {
        const place = await placeOf(path);
        if (gone.has(path) || gone.has(place))
            continue;
        if (!byPlace.has(place) || hasNoLinks(path, place))
            byPlace.set(place, path);
    }
    return [...byPlace.values()];
}
/** Where a path leads to, links resolved; itself if that can't be told. */
async function placeOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
}
/** Absolute paths of the files that a line names; with `withFolders` also those in a folder. */
async function expand(line, { folder, withFolders }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line);
    const kind = await kindOf(path);
    if (kind === 'file')
        return [path];
    // On Windows, where no name can hold one, people write backslashes between folders.
    const pattern = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? line.replaceAll('\\', '/') : line;
    if (kind === undefined && !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .isDynamicPattern */ .ey)(pattern))
        return [];
    const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI)(pattern, {
        cwd: folder,
        absolute: true,
        expandDirectories: withFolders,
        extglob: false,
    });
    return found.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name));
}
async function kindOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch {
        // What can't be looked up is for the pattern to find, or for the reader of the file to report.
        return undefined;
    }
}
/** The path of a file as it is told: relative to the folder that it is in, with slashes. */
function nameIn(folder, path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    const isOutside = name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name);
    return isOutside ? path : name.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** By code units, so that the order is the same on every machine. */
function byFile(a, b) {
    return a.file < b.file ? -1 : Number(a.file > b.file);
}


/***/ })

};
