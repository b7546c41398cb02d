#pragma once

/// Keeps this process's memory to itself.
/// Shape:   no core dump, also not to a crash reporter that the kernel starts; and no other program
///          of the same person may look into the memory, the environment or the open files through
///          /proc or ptrace (root may, and a debugger that starts us)
/// Note:    programs that we start can be looked into as ever; core dumps of theirs stay off until
///          they ask for them

namespace lanyard {

/// First thing in main(). There is nothing to do where the system refuses: everything works, less
/// protected.
void keepMemoryPrivate();

} // namespace lanyard
