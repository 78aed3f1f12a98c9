/**
 * PubMed strategies run over made-up records: what the index finds is what a scan of the records
 * finds.
 */
@NullMarked
package org.lucerna.search.strategy;

import org.jspecify.annotations.NullMarked;
