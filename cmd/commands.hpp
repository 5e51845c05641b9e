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
Command case_explain();
Command case_contact();
Command case_assign();
Command case_update();
Command case_close();
Command case_reopen();
Command case_handover();
Command case_people();
Command case_people_add();
Command case_people_update();
Command case_progress();
Command case_progress_add();
Command case_told();
Command case_told_add();
Command case_given_list();
Command case_given_add();
Command case_promise();
Command case_promise_add();
Command case_promise_keep();
Command case_parole();
Command case_condition_list();
Command case_condition_add();
Command case_condition_update();
Command case_condition_send();
Command case_condition_decide();
Command case_offer();
Command case_safe();
Command case_safe_add();
Command case_safe_update();
Command case_plan();
Command meeting_plan();
Command meeting_add();
Command meeting_move();
Command meeting_update();
Command meeting_cancel();
Command meeting_held();
Command meeting_ready();
Command meeting_list();
Command meeting_show();
Command meeting_ics();
Command case_refer();
Command case_suitability();
Command case_confirm();
Command case_confirm_check();
Command case_outcome();
Command case_consent();
Command deadlines_mine();
Command deadlines_list();
Command deadlines_overdue();
Command deadlines_explain();
Command report_conditions();
Command staff_add();
Command staff_deputy();
Command staff_leave();
Command staff_list();
Command staff_mentor();
Command staff_train();
Command db_init();
Command db_info();
Command config_show();
Command config_check();
Command config_path();

}  // namespace lrpt
