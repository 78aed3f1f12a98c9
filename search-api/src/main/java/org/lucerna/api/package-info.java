/**
 * What HTTP, pages and the command line share: the parameters of a search and how they are read,
 * the shapes of the answers, the port {@link org.lucerna.api.Evidence} to whatever answers.
 *
 * <p>Knows neither the HTTP server nor the templates.
 */
@NullMarked
package org.lucerna.api;

import org.jspecify.annotations.NullMarked;
