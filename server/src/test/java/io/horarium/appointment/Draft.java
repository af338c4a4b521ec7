package io.horarium.appointment;

/** A service that a test writes into its catalogue: half an hour without buffers, one seat, until the test says otherwise. */
record Draft(
        int minutes,
        int bufferBefore,
        int bufferAfter,
        int capacity,
        String mode,
        boolean approval,
        int processingStart,
        int processingMinutes,
        int customerLimitPerDay,
        int limitPerDay) {

    static Draft ofMinutes(int minutes) {
        return new Draft(minutes, 0, 0, 1, "ANY", false, 0, 0, 0, 0);
    }

    Draft buffers(int before, int after) {
        return new Draft(
                minutes,
                before,
                after,
                capacity,
                mode,
                approval,
                processingStart,
                processingMinutes,
                customerLimitPerDay,
                limitPerDay);
    }

    Draft seats(int seats) {
        return new Draft(
                minutes,
                bufferBefore,
                bufferAfter,
                seats,
                mode,
                approval,
                processingStart,
                processingMinutes,
                customerLimitPerDay,
                limitPerDay);
    }

    Draft takingAllStaff() {
        return new Draft(
                minutes,
                bufferBefore,
                bufferAfter,
                capacity,
                "ALL",
                approval,
                processingStart,
                processingMinutes,
                customerLimitPerDay,
                limitPerDay);
    }

    Draft withApproval() {
        return new Draft(
                minutes,
                bufferBefore,
                bufferAfter,
                capacity,
                mode,
                true,
                processingStart,
                processingMinutes,
                customerLimitPerDay,
                limitPerDay);
    }

    Draft processing(int fromMinute, int length) {
        return new Draft(
                minutes,
                bufferBefore,
                bufferAfter,
                capacity,
                mode,
                approval,
                fromMinute,
                length,
                customerLimitPerDay,
                limitPerDay);
    }

    Draft limits(int perDay, int perCustomerAndDay) {
        return new Draft(
                minutes,
                bufferBefore,
                bufferAfter,
                capacity,
                mode,
                approval,
                processingStart,
                processingMinutes,
                perCustomerAndDay,
                perDay);
    }
}
