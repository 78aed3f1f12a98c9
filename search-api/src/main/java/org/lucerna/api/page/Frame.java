package org.lucerna.api.page;

/**
 * What every page has around its content.
 *
 * @param title first part of the window's title
 * @param section which entry of the navigation is current: {@code search}, {@code words}, {@code
 *     check}, {@code about}, or empty
 * @param feed address of this search as a feed, empty where there is none
 * @param query words in the header's search box
 */
public record Frame(String title, String section, String feed, String query) {
  static Frame of(String title, String section) {
    return new Frame(title, section, "", "");
  }
}
