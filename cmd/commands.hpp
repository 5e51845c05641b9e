// Every command's description, each defined in the file of its noun and verb.
#pragma once

#include "cmd/command.hpp"

namespace lrpt {

Command eligibility_check();
Command eligibility_batch();
Command eligibility_rules();
Command case_open();
Command case_list();
Command case_show();
Command case_history();
Command case_contact();
Command case_assign();
Command case_people();
Command case_people_add();
Command case_people_update();
Command case_offer();
Command case_safe();
Command case_safe_add();
Command case_safe_update();
Command case_plan();
Command deadlines_mine();
Command deadlines_list();
Command deadlines_overdue();
Command deadlines_explain();
Command staff_add();
Command staff_list();
Command db_init();
Command db_info();
Command config_show();
Command config_check();
Command config_path();

}  // namespace lrpt
