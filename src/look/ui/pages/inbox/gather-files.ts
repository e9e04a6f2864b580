/** Files out of what was dropped: single files, and folders walked to their end, each file under its path in the folder. */
export interface Gathered {
  readonly file: File
  /** Path in the dropped folder, else the file's name. */
  readonly path: string
}

const mostFiles = 20_000

/** Everything in a drop. Entries must be taken before the first wait: the browser forgets them after it. */
export async function filesOfDrop(data: DataTransfer): Promise<Gathered[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null).filter((entry) => entry !== null)
  if (entries.length === 0) return [...data.files].map((file) => ({ file, path: file.name }))
  const found: Gathered[] = []
  const queue: { entry: FileSystemEntry; path: string }[] = entries.map((entry) => ({ entry, path: entry.name }))
  for (let at = 0; at < queue.length && found.length < mostFiles; at++) {
    const { entry, path } = queue[at] ?? {}
    if (!entry || path === undefined) continue
    if (entry.isFile) found.push({ file: await fileOf(entry as FileSystemFileEntry), path })
    else for (const inner of await innerOf(entry as FileSystemDirectoryEntry)) queue.push({ entry: inner, path: `${path}/${inner.name}` })
  }
  return found
}

/** Everything of a file field, folders included. */
export function filesOfField(files: FileList): Gathered[] {
  return [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }))
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** A folder gives its content in portions, the last one empty. */
async function innerOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return found
    found.push(...portion)
  }
}
