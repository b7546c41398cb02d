#include "support/freed_memory.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__)
#define LANYARD_FREE_IS_OURS 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LANYARD_FREE_IS_OURS 0
#endif
#endif
#ifndef LANYARD_FREE_IS_OURS
#define LANYARD_FREE_IS_OURS 1
#endif

namespace lanyard {

namespace {

// Plain memory: nothing here may allocate while something is being freed.
constexpr std::size_t longest = 256;
char narrow[longest];
char wide[2 * longest];
std::size_t length = 0;
std::atomic<bool> isWatching = false;
std::atomic<int> sighted = 0;
std::atomic<int> looked = 0;

bool holds(const void *memory, std::size_t size, const char *bytes, std::size_t count)
{
    return size >= count && ::memmem(memory, size, bytes, count) != nullptr;
}

void lookInto(void *memory)
{
    if (!isWatching || !memory) {
        return;
    }
    const std::size_t size = ::malloc_usable_size(memory);
    ++looked;
    if (holds(memory, size, narrow, length) || holds(memory, size, wide, 2 * length)) {
        ++sighted;
        std::memset(memory, 0, size); // what is left in reused memory is not counted again
    }
}

} // namespace

FreedMemory::FreedMemory(QByteArrayView canary)
{
    Q_ASSERT(!isWatching && canary.size() >= 8 && std::size_t(canary.size()) <= longest);
    length = std::size_t(canary.size());
    for (std::size_t i = 0; i < length; ++i) {
        narrow[i] = canary[qsizetype(i)];
        wide[2 * i] = canary[qsizetype(i)];
        wide[2 * i + 1] = '\0';
    }
    sighted = 0;
    looked = 0;
    isWatching = true;
}

FreedMemory::~FreedMemory()
{
    isWatching = false;
}

int FreedMemory::sightings() const
{
    return sighted;
}

int FreedMemory::pieces() const
{
    return looked;
}

bool FreedMemory::seesEverything()
{
    return LANYARD_FREE_IS_OURS == 1;
}

} // namespace lanyard

#if LANYARD_FREE_IS_OURS
// glibc's own names of what is replaced here.
// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming): so glibc calls it
extern "C" void __libc_free(void *memory);
// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming): so glibc calls it
extern "C" void *__libc_realloc(void *memory, std::size_t size);

extern "C" void free(void *memory)
{
    lanyard::lookInto(memory);
    __libc_free(memory);
}

/// Growing gives the old place back, where it cannot grow in place.
extern "C" void *realloc(void *memory, std::size_t size)
{
    if (!lanyard::isWatching || !memory || size == 0) {
        lanyard::lookInto(memory && size == 0 ? memory : nullptr);
        return __libc_realloc(memory, size);
    }
    void *moved = std::malloc(size);
    if (moved) {
        std::memcpy(moved, memory, std::min(size, ::malloc_usable_size(memory)));
        free(memory);
    }
    return moved;
}
#endif

void operator delete(void *memory) noexcept
{
#if !LANYARD_FREE_IS_OURS
    lanyard::lookInto(memory);
#endif
    std::free(memory);
}

void operator delete[](void *memory) noexcept
{
    operator delete(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

void *operator new(std::size_t size)
{
    if (void *memory = std::malloc(size > 0 ? size : 1)) {
        return memory;
    }
    std::abort();
}

void *operator new[](std::size_t size)
{
    return operator new(size);
}
