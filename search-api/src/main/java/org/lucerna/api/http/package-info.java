/**
 * The HTTP API: routes, one class per endpoint, and the server that carries them.
 *
 * <p>An endpoint is a function from a {@link org.lucerna.api.http.Call} to an {@link
 * org.lucerna.api.http.Answer}; only {@link org.lucerna.api.http.LucernaServer} and {@link
 * org.lucerna.api.http.Exchange} know Helidon.
 */
@NullMarked
package org.lucerna.api.http;

import org.jspecify.annotations.NullMarked;
