package org.lucerna.format.trial;

import java.util.Optional;
import org.lucerna.model.GeoPoint;

/** Coordinates as registries give them, which may be missing or nonsense. */
final class Places {
  private Places() {}

  static Optional<GeoPoint> of(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new GeoPoint(latitude, longitude))
        : Optional.empty();
  }
}
