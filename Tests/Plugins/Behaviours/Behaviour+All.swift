extension Behaviour {
    static let all = calls + lifecycle + tables

    /// In `handle`, for a bad request; good ones go on.
    static let calls: [Behaviour] = [
        handle("dereferences NULL", "null", .failed(.crashed), .endsService),
        handle("calls abort", "abort", .failed(.crashed), .endsService),
        Behaviour(
            name: "calls fatalError (Swift)", doing: .fatalError, process: .failed(.crashed), inproc: .endsService,
            deadlineMilliseconds: 5_000),
        handle("overflows the stack", "stack-overflow", .failed(.crashed), .endsService),
        handle("calls exit", "exit", .failed(.crashed), .endsService),
        handle("takes memory without end", "eat-memory", .failed(.crashed), .endsService, deadline: 20_000),
        handle("loops for ever", "loop", .failed(.deadline), .endsService, deadline: 1_000),
        handle("sleeps for ever", "sleep", .failed(.deadline), .endsService, deadline: 1_000),
        handle("answers after its deadline", "late", .failed(.deadline), .answered, deadline: 500),
        handle("gives an output that is too large", "output-too-large", .failed(.invalidOutput), .failed(.invalidOutput)),
        handle(
            "says OK after an output was refused", "output-too-large-unnoticed", .failed(.invalidOutput),
            .failed(.invalidOutput)),
        handle("gives two outputs", "output-twice", .failed(.invalidOutput), .failed(.invalidOutput)),
        handle("says OK without an output", "ok-without-output", .failed(.invalidOutput), .failed(.invalidOutput)),
        handle("fails after an output", "output-then-error", .failed(.error), .failed(.error)),
        handle("gives an output that is no response", "garbage", .failed(.invalidOutput), .failed(.invalidOutput)),
        handle("returns a status that does not exist", "unknown-status", .failed(.error), .failed(.error)),
        handle("logs and explains what is not UTF-8", "invalid-text", .failed(.error), .failed(.error)),
        handle("fails", "fail", .failed(.error), .failed(.error)),
        handle("declines", "decline", .declined, .declined),
        handle("uses its call from another thread", "foreign-thread", .answered, .answered),
        handle("uses a call that is over, from another thread", "stale-call", .declined, .declined),
        handle("leaves a thread running", "leave-thread", .answered, .answered),
        handle("leaves a thread that crashes later", "leave-crashing-thread", .answered, .endsService),
        handle("floods stdout and stderr", "write-wildly", .answered, .answered),
        handle("floods the log", "log-flood", .answered, .answered),
        handle("invents metrics without end", "metric-flood", .answered, .answered),
        handle("closes every file descriptor", "close-descriptors", .failed(.crashed), .ruinsService),
        handle("forks", "fork", .answered, .answered),
        handle("takes and blocks every signal", "catch-signals", .answered, .answered),
        handle("changes the working directory", "change-directory", .answered, .answered),
    ]

    /// In the other functions of an instance.
    static let lifecycle: [Behaviour] =
        ["create", "self_test", "start"].flatMap { step in
            [
                at(step, "dereferences NULL", "null", .refused, .endsService),
                at(step, "loops for ever", "loop", .refused, .refused),
                at(step, "sleeps for ever", "sleep", .refused, .refused),
                at(step, "fails", "fail", .refused, .refused),
                at(step, "declines", "decline", .refused, .refused),
                at(step, "takes long, but not too long", "late", .unnoticed, .unnoticed),
            ]
        }
        + ["stop", "destroy"].flatMap { step in
            [
                at(step, "dereferences NULL", "null", .unnoticed, .endsService),
                at(step, "sleeps for ever", "sleep", .unnoticed, .unnoticed),
                at(step, "leaves a thread running", "leave-thread", .unnoticed, .unnoticed),
            ]
        }
        + [
            at("stop", "leaves a thread that crashes later", "leave-crashing-thread", .unnoticed, .endsService),
            at("create", "calls exit", "exit", .refused, .endsService),
        ]

    /// In what the image is, before there is an instance.
    static let tables: [Behaviour] = [
        table("has another ABI major", "WRONG_MAJOR"),
        table("has no table", "NULL_TABLE"),
        table("has a table that is cut off", "TRUNCATED_TABLE"),
        table("has an extension that is cut off", "TRUNCATED_EXTENSION"),
        table("has no extensions", "NO_EXTENSIONS"),
        table("has an absurd number of extensions", "TOO_MANY_EXTENSIONS"),
        table("has two extensions for one point", "SAME_POINT_TWICE"),
        table("has a NULL among its extensions", "NULL_EXTENSION"),
        table("has an extension without handle", "NULL_HANDLE"),
        table("has no create", "NULL_CREATE"),
        table("has another id than the manifest", "OTHER_ID"),
        table("has another version than the manifest", "OTHER_VERSION"),
        table("has no id", "NULL_ID"),
        table("serves an unknown point", "UNKNOWN_POINT"),
        table("serves another point than the manifest says", "OTHER_POINT"),
        table("serves another revision than the manifest says", "UNKNOWN_REVISION"),
        table("exports no entry", "MISSING_SYMBOL"),
        table("crashes while it is loaded", "CRASH_IN_CONSTRUCTOR"),
        table("loops while it is loaded", "LOOP_IN_CONSTRUCTOR"),
        table("crashes in its entry", "CRASH_IN_ENTRY"),
        table("exits in its entry", "EXIT_IN_ENTRY"),
        table("lies about the size of its structs", "LIES_ABOUT_STRUCT_SIZE", .answered),
        table("lies about the layout of its structs", "LIES_ABOUT_LAYOUT", .answered),
        table("says its table is enormous", "ENORMOUS_SIZE", .answered),
    ]

    private static func handle(
        _ name: String, _ action: String, _ process: Outcome, _ inproc: Outcome, deadline: Int = 5_000
    ) -> Behaviour {
        Behaviour(
            name: name, doing: .action(action, in: "handle"), process: process, inproc: inproc,
            deadlineMilliseconds: deadline)
    }

    private static func at(
        _ step: String, _ name: String, _ action: String, _ process: Outcome, _ inproc: Outcome
    ) -> Behaviour {
        Behaviour(name: "\(name) in \(step)", doing: .action(action, in: step), process: process, inproc: inproc)
    }

    private static func table(_ name: String, _ variant: String, _ outcome: Outcome = .refused) -> Behaviour {
        Behaviour(name: name, doing: .table(variant), process: outcome, inproc: outcome)
    }
}
