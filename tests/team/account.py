"""A team's file on a computer of its own: an /etc that nobody else sees, with the service account, the
logins of a team, the shipped sudo rule and the trust's settings. It is gone when the process ends.

Needs root, and a kernel that lets root mount. `enter` says 77 (skipped) where that is not to be had.
"""

import os
import pathlib
import pwd
import shutil
import subprocess
import sys

SKIPPED = 77
TODAY = "2013-03-04"
# The logins of the team, a role each. asha, boss, fred and orla are put on the staff by what is planted.
LOGINS = {"vlo": "asha", "facilitator": "fred", "offender-manager": "orla", "report-writer": "rhys",
          "manager": "boss", "head-of-service": "hana", "front-desk": "desk",
          "data-protection-officer": "dpo"}
STRANGERS = ["dina", "eve"]  # dina is in the group and on no list of staff; eve is neither


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def enter():
    """Starts this script again where its mounts are seen by nobody else."""
    if os.geteuid() != 0:
        skip("it needs root, for logins of its own")
    if os.environ.get("LRPT_TEAM_TEST") == "inside":
        return
    trial = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    if trial.returncode != 0 or not shutil.which("useradd"):
        skip("it needs useradd, and mounts of its own")
    os.environ["LRPT_TEAM_TEST"] = "inside"
    os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv])


def call(*words):
    subprocess.run(words, check=True, capture_output=True)


class Computer:
    def __init__(self, lrpt, share):
        self.folder = pathlib.Path("/mnt")
        self.lrpt = self.folder / "bin" / "lrpt"
        self.home = self.folder / "home"
        self.database = self.home / "casework.db"
        self.own_etc()
        self.install(lrpt, share)
        self.add_logins()
        self.settle(share)

    def own_etc(self):
        etc = self.folder / "etc"
        call("mount", "-t", "tmpfs", "-o", "mode=755", "none", str(self.folder))
        call("cp", "-a", "/etc", str(etc))
        call("mount", "--bind", str(etc), "/etc")

    def install(self, lrpt, share):
        self.lrpt.parent.mkdir(mode=0o755)
        shutil.copy(lrpt, self.lrpt)
        self.lrpt.chmod(0o755)
        shutil.copytree(share, self.folder / "share" / "lrpt")
        call("chmod", "-R", "a+rX", str(self.folder / "share"))

    def add_logins(self):
        call("groupadd", "lrpt-staff")
        call("useradd", "--system", "--home-dir", str(self.home), "--no-create-home", "lrpt")
        for login in [*LOGINS.values(), *STRANGERS]:
            call("useradd", "--no-create-home", "--home-dir", str(self.folder / login), login)
            if login != "eve":
                call("usermod", "--append", "--groups", "lrpt-staff", login)
            home = self.folder / login
            home.mkdir(mode=0o700)
            shutil.chown(home, login)
        self.home.mkdir(mode=0o700)
        shutil.chown(self.home, "lrpt", "lrpt")

    def settle(self, share):
        """What docs/security.md tells to do, with the program where it is here."""
        pathlib.Path("/etc/lrpt").mkdir(mode=0o755)
        pathlib.Path("/etc/lrpt/lrpt.toml").write_text(f'[database]\npath = "{self.database}"\n')
        rule = (pathlib.Path(share) / "sudoers").read_text().replace("/usr/bin/lrpt", str(self.lrpt))
        place = pathlib.Path("/etc/sudoers.d")
        place.mkdir(exist_ok=True)
        (place / "lrpt").write_text(rule)
        (place / "lrpt").chmod(0o440)

    def run_as(self, login, words, text=b"", extra=None):
        """What a login does by itself: its own rights, its own environment."""
        who = pwd.getpwnam(login)
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": who.pw_dir, "USER": login,
                       "LOGNAME": login, **(extra or {})}
        return subprocess.run([str(word) for word in words], cwd=who.pw_dir, env=environment, input=text,
                              capture_output=True, timeout=60, check=False, user=who.pw_uid,
                              group=who.pw_gid, extra_groups=os.getgrouplist(login, who.pw_gid))

    def through_account(self, login, words, text=b""):
        """lrpt as sudo would start it for a login; by the account itself where there is none."""
        extra = {"LRPT_TODAY": TODAY}
        if login:
            extra |= {"SUDO_USER": login, "SUDO_UID": str(pwd.getpwnam(login).pw_uid)}
        return self.run_as("lrpt", [self.lrpt, *words], text, extra)

    def sudo(self, login, words, text=b"", extra=None):
        return self.run_as(login, ["sudo", "-n", "-u", "lrpt", self.lrpt, *words], text, extra)
