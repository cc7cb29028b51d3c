# Sourced by the scripts beside this folder.

# build_release: every executable and every bundled plugin, -c release, with the plugins made ready beside the executables
# (plugins/ and plugin-keys/): signed with a key that is thrown away, its public half left for the services.
build_release() {
    swift build -c release
    local bin
    bin=$(swift build -c release --show-bin-path)
    "$bin/liveshop" plugin bundle
}
