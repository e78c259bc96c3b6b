import { browser } from '../browser.ts'
import { startWelcome } from './start-welcome.ts'

void startWelcome({ browser, document })
