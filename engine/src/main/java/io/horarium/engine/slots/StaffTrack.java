package io.horarium.engine.slots;

/**
 * What a search found for one staff member: for each start of the grid a {@link Code}, the number of the source that
 * refuses it or -1, and the seats that are taken in a session there (empty when the service is no class).
 */
record StaffTrack(ResourceId staff, byte[] codes, int[] sources, short[] seatsTaken) {

    int rank(int index) {
        return Code.rank(codes[index]);
    }

    boolean has(int index, int mark) {
        return Code.has(codes[index], mark);
    }

    int seatsTaken(int index) {
        return seatsTaken.length == 0 ? 0 : seatsTaken[index];
    }
}
