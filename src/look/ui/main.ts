/** Where the browser begins: styles, theme, and the one component that holds the rest. */
import { mount } from 'svelte'
import App from './App.svelte'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/marks.css'
import './styles/print.css'
import { startTheme } from './state/theme.svelte.ts'

startTheme()
const target = document.getElementById('desk')
if (target) mount(App, { target })
