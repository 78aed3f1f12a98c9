/** Articles for readers: web pages, Markdown, plain text, office documents and PDF. */
@NullMarked
package org.lucerna.format.article;

import org.jspecify.annotations.NullMarked;
