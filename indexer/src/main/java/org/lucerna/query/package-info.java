/**
 * What may be asked and what comes back: the query tree, the syntaxes that produce it, the searcher
 * port and its results. Knows no backend.
 */
@NullMarked
package org.lucerna.query;

import org.jspecify.annotations.NullMarked;
