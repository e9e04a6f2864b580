/** Everyday words: one concept a row, `id|en|de|uk|ru|fr|es|pl`, alternatives parted by `;`. Hand-made for this project. */
export const everydayRows = `
`
