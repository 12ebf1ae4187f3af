import { startPage } from './app.js'

void startPage()
