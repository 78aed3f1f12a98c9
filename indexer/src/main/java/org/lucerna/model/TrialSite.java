package org.lucerna.model;

import java.util.Optional;

/**
 * A place where a trial recruits.
 *
 * @param facility may be empty
 * @param status recruitment status of this site, empty where not given
 * @param location where the source gives coordinates
 */
public record TrialSite(
    String facility, String city, String country, String status, Optional<GeoPoint> location) {}
