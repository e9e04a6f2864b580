/** First bytes of the sound, video and picture formats that come with phones, exports and archives (one character a byte). */

/** `start` stands at byte `at` (default 0); `also` must match what follows at its own place. */
export interface Magic {
  readonly type: string
  readonly start: string
  readonly at?: number
  readonly also?: { readonly at: number; readonly is: RegExp }
}

export const magics: readonly Magic[] = [
  { type: 'audio/ogg', start: 'OggS', also: { at: 28, is: /^(?:OpusHead|\x01vorbis|Speex|\x7fFLAC)/ } },
  { type: 'video/ogg', start: 'OggS' },
  { type: 'audio/wav', start: 'RIFF', also: { at: 8, is: /^WAVE/ } },
  { type: 'audio/wav', start: 'RF64', also: { at: 8, is: /^WAVE/ } },
  { type: 'video/x-msvideo', start: 'RIFF', also: { at: 8, is: /^AVI / } },
  { type: 'image/webp', start: 'RIFF', also: { at: 8, is: /^WEBP/ } },
  { type: 'audio/mpeg', start: 'ID3' },
  { type: 'audio/flac', start: 'fLaC' },
  { type: 'audio/amr', start: '#!AMR' },
  { type: 'audio/aiff', start: 'FORM', also: { at: 8, is: /^AIF[FC]/ } },
  { type: 'audio/basic', start: '.snd' },
  { type: 'audio/x-caf', start: 'caff' },
  { type: 'audio/mp4', start: 'ftyp', at: 4, also: { at: 8, is: /^M4[AB] / } },
  { type: 'image/heic', start: 'ftyp', at: 4, also: { at: 8, is: /^(?:hei[cx]|mif1|avif)/ } },
  { type: 'video/quicktime', start: 'ftyp', at: 4, also: { at: 8, is: /^qt {2}/ } },
  { type: 'video/3gpp', start: 'ftyp', at: 4, also: { at: 8, is: /^3g/ } },
  { type: 'video/mp4', start: 'ftyp', at: 4 },
  { type: 'video/webm', start: '\x1a\x45\xdf\xa3', also: { at: 0, is: /webm/ } },
  { type: 'video/x-matroska', start: '\x1a\x45\xdf\xa3' },
  { type: 'video/x-ms-asf', start: '\x30\x26\xb2\x75\x8e\x66\xcf\x11' },
  { type: 'video/x-flv', start: 'FLV\x01' },
  { type: 'video/mpeg', start: '\x00\x00\x01\xba' },
  { type: 'image/jpeg', start: '\xff\xd8\xff' },
  { type: 'image/png', start: '\x89PNG\r\n\x1a\n' },
  { type: 'image/gif', start: 'GIF8' },
  { type: 'image/tiff', start: 'II*\x00' },
  { type: 'image/tiff', start: 'MM\x00*' },
  { type: 'image/bmp', start: 'BM', also: { at: 6, is: /^\x00\x00\x00\x00/ } },
  { type: 'image/x-icon', start: '\x00\x00\x01\x00', also: { at: 4, is: /^[\x01-\x20]\x00/ } },
]
