#include "base/side_by_side.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace lrpt::test {

namespace {

// Numbers up to a limit, squared; pieces of different sizes by making some slow.
struct Squares {
    explicit Squares(std::size_t workers) : pieces(workers) {}

    std::vector<int> run() {
        work_side_by_side(
            pieces.size(),
            {.take = [this](std::size_t worker) { return take(pieces[worker]); },
             .work = [this](std::size_t worker) { work(pieces[worker]); },
             .hand_on = [this](std::size_t worker) { return hand_on(pieces[worker]); }});
        return results;
    }

    bool take(int& piece) {
        if (next == fails_to_take) throw std::runtime_error("take");
        if (next > last) return false;
        piece = next++;
        return true;
    }

    void work(int& piece) const {
        if (piece % 7 == 0) std::this_thread::sleep_for(std::chrono::microseconds{200});
        const int number = piece;
        piece = number * number;
        if (number == fails_to_work) throw std::runtime_error("work");
    }

    bool hand_on(int piece) {
        results.push_back(piece);
        return results.size() < wanted;
    }

    std::vector<int> pieces;
    int next = 1;
    int last = 300;
    int fails_to_take = 0;
    int fails_to_work = 0;
    std::size_t wanted = 1000;
    std::vector<int> results;
};

std::vector<int> squares_up_to(int last) {
    std::vector<int> squares;
    for (int number = 1; number <= last; ++number)
        squares.push_back(number * number);
    return squares;
}

}  // namespace

TEST_CASE("results leave in the order of their pieces, however many work") {
    CHECK(Squares{GENERATE(1U, 2U, 3U, 8U)}.run() == squares_up_to(300));
}

TEST_CASE("work that fails ends it in its turn: all before it is handed on, and nothing after") {
    Squares squares{GENERATE(1U, 2U, 8U)};
    squares.fails_to_work = 150;
    CHECK_THROWS_WITH(squares.run(), "work");
    CHECK(squares.results == squares_up_to(150));  // its own result, as far as it came, too
}

TEST_CASE("a source that fails ends it after all that was taken") {
    Squares squares{GENERATE(1U, 2U, 8U)};
    squares.fails_to_take = 150;
    CHECK_THROWS_WITH(squares.run(), "take");
    CHECK(squares.results == squares_up_to(149));
}

TEST_CASE("nothing more is handed on once nobody wants it") {
    Squares squares{GENERATE(1U, 2U, 8U)};
    squares.wanted = 20;
    CHECK(squares.run() == squares_up_to(20));
}

TEST_CASE("a stream of nothing is no work") {
    Squares squares{GENERATE(1U, 4U)};
    squares.last = 0;
    CHECK(squares.run().empty());
}

}  // namespace lrpt::test
