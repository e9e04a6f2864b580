/** Opens a container (archive, export, feed, PDF, letter …) into a spool folder; see `collect/open`. */
import { type OpenTask, openToSpool } from '../../../collect/index.ts'

/** @param input an `OpenTask`: which collector, which file, where to write; @returns how many members and Troubles were written */
export async function openContainerTask(input: unknown): Promise<number> {
  return openToSpool(input as OpenTask)
}
