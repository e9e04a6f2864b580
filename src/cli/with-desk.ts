/** Open the desk on the data folder, do something, close it again. */
import { type ChildPool, configFrom, createChildren, type Desk, openDesk } from '../desk/index.ts'

export const config = configFrom(process.env)

/** @param work whether jobs run here @throws {Trouble} `STORE_IN_USE` when a desk is running on the folder */
export async function withDesk<T>(work: boolean, use: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openDesk(config, { work })
  try {
    return await use(desk)
  } finally {
    await desk.close()
  }
}

/** Child processes without a store: for `read`, `clean`, `trace`. */
export async function withChildren<T>(use: (children: ChildPool) => Promise<T>): Promise<T> {
  const children = createChildren()
  try {
    return await use(children)
  } finally {
    children.close()
  }
}
