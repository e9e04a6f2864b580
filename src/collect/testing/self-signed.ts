/** A certificate that nobody vouches for, made anew by the system's `openssl`; null where there is none. No key lies in the project. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = process.env.OPENSSL ?? 'openssl'

/** @returns key and certificate in PEM, or null where `openssl` cannot be run */
export function selfSigned(): { key: string; cert: string } | null {
  const dir = mkdtempSync(join(tmpdir(), 'self-signed-'))
  try {
    const [key, cert] = [join(dir, 'key'), join(dir, 'cert')]
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost']
    const told = spawnSync(program, ['req', '-x509', ...kind, '-keyout', key, '-out', cert], { stdio: 'ignore' })
    return told.status === 0 ? { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } : null
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
