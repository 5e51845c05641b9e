// What the files of this room have in common: a draft that becomes a file or goes again, and the
// care that a name survives a power cut.
#pragma once

#include "base/streams.hpp"

#include <functional>
#include <string>

namespace lrpt {

// The folder that a file is in; "." where its name has none.
std::string folder_of(const std::string& path);

// Throws Error (not permitted) and (cannot create), with what errno says.
[[noreturn]] void cannot_look(const std::string& path);
[[noreturn]] void cannot_make(const std::string& path);

// So that the name survives a power cut as well as the content.
void sync_folder(const std::string& folder);

// An empty file of a name that nobody has, beside the one that it is to become, readable by its
// owner only; removed again with this value.
class DraftFile {
  public:
    explicit DraftFile(const std::string& path);
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;
    ~DraftFile();

    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

// Writes a draft; what was written is on the disk when this returns. `path` is how errors call it.
// Throws Error (cannot write) where it does not fit.
void write_durably(const std::string& draft,
                   const std::string& path,
                   const std::function<void(const WriteText&)>& produce);

}  // namespace lrpt
