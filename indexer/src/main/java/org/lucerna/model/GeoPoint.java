package org.lucerna.model;

/**
 * A place on the earth in WGS 84.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record GeoPoint(double latitude, double longitude) {
  public GeoPoint {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not a place: " + latitude + ", " + longitude);
    }
  }
}
