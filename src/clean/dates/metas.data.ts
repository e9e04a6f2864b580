/** Names of meta elements that hold the day of publication, surest first; lower case. */
export const publishedMetas = `
article:published_time og:article:published_time article:published og:published_time og:pubdate datepublished date.published
dc.date.issued dcterms.issued dc.date.publication parsely-pub-date sailthru.date citation_date citation_publication_date
citation_online_date prism.publicationdate publishdate publish-date publish_date pubdate publication_date publication-date
published published_time published-date date_published article_date_original article.published originalpublicationdate
cxenseparse:recs:publishtime cxenseparse:publishtime cxenseparse:recs:articlepublishdate bt:pubdate ptime pdate lw.published_time
rbpubdate shareaholic:article_published_time article:post_date article_published mediator_published_time vr:published_time
analyticsattributes.articledate weibo:article:create_at bizdate news_date dcsext.articlefirstpublished nrbi:publishdate
blogger:published article:publish_date`

/** Names that may as well hold the day on which the page was made; a day near the title is surer. */
export const createdMetas = `
dcterms.date dc.date dc.date.created dcterms.created dcterms.available dc.created date displaydate timestamp sortdate
article:create_date datecreated creation_date created created_at creationdate og:release_date release_date video:release_date
gentime issue_date datetime`

/** Names of meta elements that hold the day of a change. */
export const updatedMetas = `
article:modified_time og:article:modified_time og:updated_time article:modified article:updated_time datemodified dc.date.modified
dcterms.modified dc.modified last-modified lastmod last_modified modified modified_time updated updated_time lastupdate last-updated revised
cxenseparse:recs:modifiedtime modificationdate rbmoddate utime eomportal-lastupdate date.updated lw.modified_time`
