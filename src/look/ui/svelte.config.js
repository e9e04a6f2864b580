import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

/** Svelte 5 in runes mode everywhere; styles of a component go to the built style sheet (the policy forbids inline styles). */
export default {
  preprocess: vitePreprocess({ style: false }),
  compilerOptions: { runes: true, css: 'external' },
}
