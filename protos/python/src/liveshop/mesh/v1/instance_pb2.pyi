from liveshop.common.v1 import common_pb2 as _common_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
METRIC_KIND_COUNTER: MetricKind
METRIC_KIND_GAUGE: MetricKind
METRIC_KIND_HISTOGRAM: MetricKind
METRIC_KIND_UNSPECIFIED: MetricKind

class CodeCount(_message.Message):
    __slots__ = ["calls", "status"]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    calls: int
    status: _common_pb2.StatusCode
    def __init__(self, status: _Optional[_Union[_common_pb2.StatusCode, str]] = ..., calls: _Optional[int] = ...) -> None: ...

class InstanceMetricsRequest(_message.Message):
    __slots__ = ["instance"]
    INSTANCE_FIELD_NUMBER: _ClassVar[int]
    instance: str
    def __init__(self, instance: _Optional[str] = ...) -> None: ...

class InstanceMetricsResponse(_message.Message):
    __slots__ = ["families", "instance"]
    FAMILIES_FIELD_NUMBER: _ClassVar[int]
    INSTANCE_FIELD_NUMBER: _ClassVar[int]
    families: _containers.RepeatedCompositeFieldContainer[MetricFamily]
    instance: str
    def __init__(self, instance: _Optional[str] = ..., families: _Optional[_Iterable[_Union[MetricFamily, _Mapping]]] = ...) -> None: ...

class InstanceStatsRequest(_message.Message):
    __slots__ = ["instance", "method_contains"]
    INSTANCE_FIELD_NUMBER: _ClassVar[int]
    METHOD_CONTAINS_FIELD_NUMBER: _ClassVar[int]
    instance: str
    method_contains: str
    def __init__(self, instance: _Optional[str] = ..., method_contains: _Optional[str] = ...) -> None: ...

class InstanceStatsResponse(_message.Message):
    __slots__ = ["instance", "methods"]
    INSTANCE_FIELD_NUMBER: _ClassVar[int]
    METHODS_FIELD_NUMBER: _ClassVar[int]
    instance: str
    methods: _containers.RepeatedCompositeFieldContainer[MethodFigures]
    def __init__(self, instance: _Optional[str] = ..., methods: _Optional[_Iterable[_Union[MethodFigures, _Mapping]]] = ...) -> None: ...

class Latency(_message.Message):
    __slots__ = ["max_us", "p50_us", "p999_us", "p99_us"]
    MAX_US_FIELD_NUMBER: _ClassVar[int]
    P50_US_FIELD_NUMBER: _ClassVar[int]
    P999_US_FIELD_NUMBER: _ClassVar[int]
    P99_US_FIELD_NUMBER: _ClassVar[int]
    max_us: int
    p50_us: int
    p999_us: int
    p99_us: int
    def __init__(self, p50_us: _Optional[int] = ..., p99_us: _Optional[int] = ..., p999_us: _Optional[int] = ..., max_us: _Optional[int] = ...) -> None: ...

class MethodFigures(_message.Message):
    __slots__ = ["calls", "errors", "full_name", "in_flight", "latency", "queue"]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    ERRORS_FIELD_NUMBER: _ClassVar[int]
    FULL_NAME_FIELD_NUMBER: _ClassVar[int]
    IN_FLIGHT_FIELD_NUMBER: _ClassVar[int]
    LATENCY_FIELD_NUMBER: _ClassVar[int]
    QUEUE_FIELD_NUMBER: _ClassVar[int]
    calls: int
    errors: _containers.RepeatedCompositeFieldContainer[CodeCount]
    full_name: str
    in_flight: int
    latency: Latency
    queue: Latency
    def __init__(self, full_name: _Optional[str] = ..., calls: _Optional[int] = ..., errors: _Optional[_Iterable[_Union[CodeCount, _Mapping]]] = ..., in_flight: _Optional[int] = ..., latency: _Optional[_Union[Latency, _Mapping]] = ..., queue: _Optional[_Union[Latency, _Mapping]] = ...) -> None: ...

class MetricFamily(_message.Message):
    __slots__ = ["bounds", "help", "kind", "name", "samples"]
    BOUNDS_FIELD_NUMBER: _ClassVar[int]
    HELP_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SAMPLES_FIELD_NUMBER: _ClassVar[int]
    bounds: _containers.RepeatedScalarFieldContainer[float]
    help: str
    kind: MetricKind
    name: str
    samples: _containers.RepeatedCompositeFieldContainer[MetricSample]
    def __init__(self, name: _Optional[str] = ..., help: _Optional[str] = ..., kind: _Optional[_Union[MetricKind, str]] = ..., bounds: _Optional[_Iterable[float]] = ..., samples: _Optional[_Iterable[_Union[MetricSample, _Mapping]]] = ...) -> None: ...

class MetricLabel(_message.Message):
    __slots__ = ["name", "value"]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    name: str
    value: str
    def __init__(self, name: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...

class MetricSample(_message.Message):
    __slots__ = ["count", "cumulative", "labels", "value"]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    CUMULATIVE_FIELD_NUMBER: _ClassVar[int]
    LABELS_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    count: int
    cumulative: _containers.RepeatedScalarFieldContainer[int]
    labels: _containers.RepeatedCompositeFieldContainer[MetricLabel]
    value: float
    def __init__(self, labels: _Optional[_Iterable[_Union[MetricLabel, _Mapping]]] = ..., value: _Optional[float] = ..., count: _Optional[int] = ..., cumulative: _Optional[_Iterable[int]] = ...) -> None: ...

class SetLogLevelRequest(_message.Message):
    __slots__ = ["instance", "level"]
    INSTANCE_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    instance: str
    level: str
    def __init__(self, instance: _Optional[str] = ..., level: _Optional[str] = ...) -> None: ...

class SetLogLevelResponse(_message.Message):
    __slots__ = ["instance", "level", "previous_level"]
    INSTANCE_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_LEVEL_FIELD_NUMBER: _ClassVar[int]
    instance: str
    level: str
    previous_level: str
    def __init__(self, instance: _Optional[str] = ..., level: _Optional[str] = ..., previous_level: _Optional[str] = ...) -> None: ...

class MetricKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
