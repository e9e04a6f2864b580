/** The address in the browser's bar as a value that components read. */
import { parseRoute, type Route } from './parse-route.ts'

let current = $state.raw<Route>(parseRoute(location.hash))

window.addEventListener('hashchange', () => {
  current = parseRoute(location.hash)
})

/** Where we are. Reading it in a component makes the component follow. */
export function route(): Route {
  return current
}

/** Go there. @param keep leave no step behind for the back button */
export function go(address: string, keep = false): void {
  if (keep) {
    history.replaceState(null, '', address)
    current = parseRoute(location.hash)
  } else location.hash = address.slice(1)
}
