# Sourced by the scripts beside this folder. Installs what a script needs from Debian, saying so, or tells the user what to run.

# need_packages PACKAGE...: returns when every package is installed.
need_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            sudo=(sudo -n)
        else
            echo "Missing Debian packages, and no right to install them. Please run:" >&2
            echo "    apt-get install ${missing[*]}" >&2
            exit 69
        fi
    fi
    echo "Installing Debian packages: ${missing[*]}" >&2
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 || {
        echo "apt-get update failed; see above." >&2
        exit 69
    }
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || {
        echo "Could not install ${missing[*]}; see above." >&2
        exit 69
    }
}

# need_swift: a Swift 6.3 or newer toolchain must be there; we do not install one.
need_swift() {
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
    case "$version" in
    "")
        echo "No Swift toolchain found. Install Swift 6.3 for Debian 12 from https://www.swift.org/install/linux/ and put it on PATH." >&2
        exit 69
        ;;
    [0-5].* | 6.[0-2])
        echo "Swift $version is too old: Liveshop needs 6.3. See https://www.swift.org/install/linux/" >&2
        exit 69
        ;;
    esac
}

# What the libraries link against; the same list stands in docker/Dockerfile.
build_packages=(libprotobuf-c-dev libsqlite3-dev libzmq3-dev pkg-config)
