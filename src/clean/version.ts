/** Said with every article, so that a later version can tell whose work it reads. */
export const CLEAN_VERSION = 'clean/2'
