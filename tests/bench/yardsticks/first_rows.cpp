// Runs a command, reads so many lines of what it prints, hangs up as a pager does that is left
// after its first screen, and waits for the command to end.
//
//     first_rows LINES COMMAND [WORD...]
#include <array>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace {

// False where there is less than that.
bool read_lines(int from, long wanted) {
    std::array<char, 4096> buffer{};
    while (wanted > 0) {
        const ssize_t length = read(from, buffer.data(), buffer.size());
        if (length <= 0) return false;
        for (ssize_t place = 0; place < length; ++place) {
            if (buffer.at(static_cast<std::size_t>(place)) == '\n') --wanted;
        }
    }
    return true;
}

}  // namespace

int main(int count, char** words) {
    std::array<int, 2> ends{};
    if (count < 3 || pipe(ends.data()) != 0) return 64;
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execvp(words[2], words + 2);
        _exit(127);
    }
    close(ends[1]);
    const bool complete = read_lines(ends[0], std::strtol(words[1], nullptr, 10));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return complete ? 0 : 1;
}
