package org.lucerna.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lucerna.check.ArticleInput;
import org.lucerna.check.ArticleReport;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;

/** Checks one article after the other; a fault thrown over one becomes a rejection of that one. */
final class GuardedCheck implements Consumer<ArticleInput> {
  private final Function<ArticleInput, ArticleReport> check;
  private final List<ArticleReport> reports;
  private final List<RejectedSource> rejected;

  /**
   * @param reports takes what is said of each article that could be checked
   * @param rejected takes the others
   */
  GuardedCheck(
      Function<ArticleInput, ArticleReport> check,
      List<ArticleReport> reports,
      List<RejectedSource> rejected) {
    this.check = check;
    this.reports = reports;
    this.rejected = rejected;
  }

  @Override
  public void accept(ArticleInput article) {
    try {
      reports.add(check.apply(article));
    } catch (UnusableIndexException e) {
      throw e; // it would fail for every article
    } catch (RuntimeException | StackOverflowError e) {
      rejected.add(
          new RejectedSource(
              article.file(), "", RejectionReason.READER_FAILED, "checking it failed: " + e));
    }
  }
}
