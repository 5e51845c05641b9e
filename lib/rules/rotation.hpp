// Which backups are kept: the newest, and of each of the latest days, weeks and months the last.
#pragma once

#include "base/date.hpp"
#include "base/utc_time.hpp"
#include "model/backup.hpp"

#include <vector>

namespace lrpt {

// Those of the backups that need not be kept, oldest first. A period without a backup counts for
// nothing: where none is made any more, none goes. Never the one that has just been made, whatever
// the clock said at the others.
std::vector<UtcTime> backups_to_remove(std::vector<UtcTime> made,
                                       UtcTime just_made,
                                       const KeepBackups& keep);

// The day on which a backup made on a day is gone at the latest, while one is made every day.
Date backup_gone_by(Date made, const KeepBackups& keep);

}  // namespace lrpt
