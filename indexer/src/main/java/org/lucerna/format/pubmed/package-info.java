/** PubMed's own formats: XML, MEDLINE/NBIB, Summary and Abstract text, CSV. */
@NullMarked
package org.lucerna.format.pubmed;

import org.jspecify.annotations.NullMarked;
