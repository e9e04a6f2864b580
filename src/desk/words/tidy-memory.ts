/** Give memory that nobody holds back to the machine: a desk at rest allocates nothing, so its engine would never collect. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** A full collection, some tens of milliseconds. For moments of rest only. */
export function tidyMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
