// Work on the pieces of a stream by several threads, whose results leave in the order of the
// pieces.
#pragma once

#include <cstddef>
#include <functional>

namespace lrpt {

// What is done with each piece. `worker` counts from 0: what belongs to a worker is touched by one
// thread at a time, so a piece and its result can stay there from step to step.
struct OrderedSteps {
    // Takes the next piece of the stream; false at its end. One worker at a time.
    std::function<bool(std::size_t worker)> take;

    // Works on the piece that was taken, side by side with the others: it may touch nothing that
    // another could change.
    std::function<void(std::size_t worker)> work;

    // Hands on the result, whatever there is of it where `work` threw. One worker at a time, in the
    // order in which the pieces were taken. False: nobody wants more.
    std::function<bool(std::size_t worker)> hand_on;
};

// Does the steps until the stream ends, with the calling thread as one of the workers; fewer work
// where the machine gives no more threads. A step that throws ends it when its turn comes, after
// all that was taken before has been handed on, and the exception comes out here: with one worker
// or with many the same is handed on.
void work_side_by_side(std::size_t workers, const OrderedSteps& steps);

}  // namespace lrpt
