package io.horarium.catalog;

import io.horarium.kernel.StaffId;

/**
 * A staff member as the owner edits one.
 *
 * @param version grows with every change
 * @param archived whether this person is kept for the appointments only
 */
public record StoredStaff(StaffId id, long version, boolean archived, StaffSettings settings) {}
