#include "base/side_by_side.hpp"

#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace lrpt {

namespace {

class Workshop {
  public:
    explicit Workshop(const OrderedSteps& steps) : steps_(steps) {}

    // What one worker does until there is nothing more to take.
    void work(std::size_t worker) {
        while (const auto taken = take(worker)) {
            std::exception_ptr failure = taken->failure;
            if (!failure) failure = failure_of([&] { steps_.work(worker); });
            hand_on(worker, *taken, failure);
        }
    }

    // What was thrown, if anything. Once all workers are done.
    std::exception_ptr failure() const { return failure_; }

  private:
    struct Taken {
        std::size_t turn = 0;
        std::exception_ptr failure = {};  // there was no piece, but this
    };

    template <typename Step>
    static std::exception_ptr failure_of(Step step) {
        try {
            step();
            return {};
        } catch (...) {
            return std::current_exception();
        }
    }

    std::optional<Taken> take(std::size_t worker) {
        const std::lock_guard lock{taking_};
        if (ended_) return std::nullopt;
        bool found = false;
        Taken taken{.failure = failure_of([&] { found = steps_.take(worker); })};
        if (!found) ended_ = true;
        if (!found && !taken.failure) return std::nullopt;
        taken.turn = turns_++;
        return taken;
    }

    void hand_on(std::size_t worker, const Taken& taken, std::exception_ptr failure) {
        std::unique_lock lock{handing_on_};
        turn_came_.wait(lock, [&] { return turn_ == taken.turn; });
        if (!stopped_ && !taken.failure) {
            bool wanted = true;
            const auto lost = failure_of([&] { wanted = steps_.hand_on(worker); });
            if (lost) failure = lost;
            if (!wanted) stop({});
        }
        if (!stopped_ && failure) stop(failure);
        ++turn_;
        turn_came_.notify_all();
    }

    void stop(std::exception_ptr failure) {
        stopped_ = true;
        failure_ = failure;
        ended_ = true;
    }

    const OrderedSteps& steps_;

    std::mutex taking_;
    std::size_t turns_ = 0;            // how many there were
    std::atomic<bool> ended_ = false;  // nothing more is taken

    std::mutex handing_on_;
    std::condition_variable turn_came_;
    std::size_t turn_ = 0;
    bool stopped_ = false;  // nothing more is handed on
    std::exception_ptr failure_;
};

// Starts workers beside the calling one, fewer where the machine gives no more threads.
std::vector<std::thread> helpers_for(Workshop& workshop, std::size_t workers) {
    std::vector<std::thread> helpers;
    try {
        for (std::size_t worker = 1; worker < workers; ++worker)
            helpers.emplace_back([&workshop, worker] { workshop.work(worker); });
    } catch (const std::system_error&) {  // those that were started do it all
    }
    return helpers;
}

}  // namespace

void work_side_by_side(std::size_t workers, const OrderedSteps& steps) {
    Workshop workshop{steps};
    std::vector<std::thread> helpers = helpers_for(workshop, workers);
    workshop.work(0);
    for (std::thread& helper : helpers)
        helper.join();
    if (workshop.failure()) std::rethrow_exception(workshop.failure());
}

}  // namespace lrpt
