from liveshop.catalog.v1 import types_pb2 as _types_pb2
from liveshop.common.v1 import common_pb2 as _common_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.mesh.v1 import plugins_pb2 as _plugins_pb2
from liveshop.order.v1 import events_pb2 as _events_pb2
from liveshop.order.v1 import types_pb2 as _types_pb2_1
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
IMPORT_OUTCOME_ALREADY_IMPORTED: ImportOutcome
IMPORT_OUTCOME_IMPORTED: ImportOutcome
IMPORT_OUTCOME_REFUSED: ImportOutcome
IMPORT_OUTCOME_UNSPECIFIED: ImportOutcome

class AdjustStockRequest(_message.Message):
    __slots__ = ["location_id", "reason", "sku", "units_delta"]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_DELTA_FIELD_NUMBER: _ClassVar[int]
    location_id: str
    reason: str
    sku: str
    units_delta: int
    def __init__(self, sku: _Optional[str] = ..., location_id: _Optional[str] = ..., units_delta: _Optional[int] = ..., reason: _Optional[str] = ...) -> None: ...

class AdjustStockResponse(_message.Message):
    __slots__ = ["stock"]
    STOCK_FIELD_NUMBER: _ClassVar[int]
    stock: _types_pb2_1.StockLevel
    def __init__(self, stock: _Optional[_Union[_types_pb2_1.StockLevel, _Mapping]] = ...) -> None: ...

class Availability(_message.Message):
    __slots__ = ["available_units", "locations", "sku"]
    AVAILABLE_UNITS_FIELD_NUMBER: _ClassVar[int]
    LOCATIONS_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    available_units: int
    locations: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.StockLevel]
    sku: str
    def __init__(self, sku: _Optional[str] = ..., available_units: _Optional[int] = ..., locations: _Optional[_Iterable[_Union[_types_pb2_1.StockLevel, _Mapping]]] = ...) -> None: ...

class CancelRequest(_message.Message):
    __slots__ = ["lines", "order_id", "reason"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.LineUnits]
    order_id: str
    reason: str
    def __init__(self, order_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.LineUnits, _Mapping]]] = ..., reason: _Optional[str] = ...) -> None: ...

class CancelResponse(_message.Message):
    __slots__ = ["refund", "state"]
    REFUND_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    refund: _common_pb2.Money
    state: _types_pb2_1.OrderState
    def __init__(self, state: _Optional[_Union[_types_pb2_1.OrderState, str]] = ..., refund: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class DeliverRequest(_message.Message):
    __slots__ = ["lines", "order_id"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.LineUnits]
    order_id: str
    def __init__(self, order_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.LineUnits, _Mapping]]] = ...) -> None: ...

class DeliverResponse(_message.Message):
    __slots__ = ["returnable_until_us", "state"]
    RETURNABLE_UNTIL_US_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    returnable_until_us: int
    state: _types_pb2_1.OrderState
    def __init__(self, state: _Optional[_Union[_types_pb2_1.OrderState, str]] = ..., returnable_until_us: _Optional[int] = ...) -> None: ...

class GetAvailabilityRequest(_message.Message):
    __slots__ = ["skus"]
    SKUS_FIELD_NUMBER: _ClassVar[int]
    skus: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, skus: _Optional[_Iterable[str]] = ...) -> None: ...

class GetAvailabilityResponse(_message.Message):
    __slots__ = ["availability"]
    AVAILABILITY_FIELD_NUMBER: _ClassVar[int]
    availability: _containers.RepeatedCompositeFieldContainer[Availability]
    def __init__(self, availability: _Optional[_Iterable[_Union[Availability, _Mapping]]] = ...) -> None: ...

class GetOrderRequest(_message.Message):
    __slots__ = ["order_id"]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    def __init__(self, order_id: _Optional[str] = ...) -> None: ...

class GetOrderResponse(_message.Message):
    __slots__ = ["order"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: _types_pb2_1.Order
    def __init__(self, order: _Optional[_Union[_types_pb2_1.Order, _Mapping]] = ...) -> None: ...

class ImportOrdersRequest(_message.Message):
    __slots__ = ["orders"]
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    orders: _containers.RepeatedCompositeFieldContainer[ImportedOrder]
    def __init__(self, orders: _Optional[_Iterable[_Union[ImportedOrder, _Mapping]]] = ...) -> None: ...

class ImportOrdersResponse(_message.Message):
    __slots__ = ["results"]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[ImportedOrderResult]
    def __init__(self, results: _Optional[_Iterable[_Union[ImportedOrderResult, _Mapping]]] = ...) -> None: ...

class ImportedLine(_message.Message):
    __slots__ = ["row", "sku", "unit_price", "units"]
    ROW_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    row: int
    sku: str
    unit_price: _common_pb2.Money
    units: int
    def __init__(self, row: _Optional[int] = ..., sku: _Optional[str] = ..., units: _Optional[int] = ..., unit_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class ImportedOrder(_message.Message):
    __slots__ = ["buyer_id", "external_id", "lines", "market", "placed_at_us"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    PLACED_AT_US_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    external_id: str
    lines: _containers.RepeatedCompositeFieldContainer[ImportedLine]
    market: str
    placed_at_us: int
    def __init__(self, external_id: _Optional[str] = ..., buyer_id: _Optional[str] = ..., placed_at_us: _Optional[int] = ..., market: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[ImportedLine, _Mapping]]] = ...) -> None: ...

class ImportedOrderResult(_message.Message):
    __slots__ = ["external_id", "order_ids", "outcome", "refused_rows"]
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_IDS_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    REFUSED_ROWS_FIELD_NUMBER: _ClassVar[int]
    external_id: str
    order_ids: _containers.RepeatedScalarFieldContainer[str]
    outcome: ImportOutcome
    refused_rows: _containers.RepeatedCompositeFieldContainer[RefusedRow]
    def __init__(self, external_id: _Optional[str] = ..., outcome: _Optional[_Union[ImportOutcome, str]] = ..., order_ids: _Optional[_Iterable[str]] = ..., refused_rows: _Optional[_Iterable[_Union[RefusedRow, _Mapping]]] = ...) -> None: ...

class ListOrdersRequest(_message.Message):
    __slots__ = ["buyer_id", "cursor", "page_size", "placed_from_us", "placed_until_us", "sku"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PLACED_FROM_US_FIELD_NUMBER: _ClassVar[int]
    PLACED_UNTIL_US_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    cursor: str
    page_size: int
    placed_from_us: int
    placed_until_us: int
    sku: str
    def __init__(self, buyer_id: _Optional[str] = ..., sku: _Optional[str] = ..., placed_from_us: _Optional[int] = ..., placed_until_us: _Optional[int] = ..., cursor: _Optional[str] = ..., page_size: _Optional[int] = ...) -> None: ...

class ListOrdersResponse(_message.Message):
    __slots__ = ["next_cursor", "orders"]
    NEXT_CURSOR_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    next_cursor: str
    orders: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.Order]
    def __init__(self, orders: _Optional[_Iterable[_Union[_types_pb2_1.Order, _Mapping]]] = ..., next_cursor: _Optional[str] = ...) -> None: ...

class ParcelScan(_message.Message):
    __slots__ = ["at_us", "place", "status"]
    AT_US_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    at_us: int
    place: str
    status: str
    def __init__(self, status: _Optional[str] = ..., at_us: _Optional[int] = ..., place: _Optional[str] = ...) -> None: ...

class PayRequest(_message.Message):
    __slots__ = ["amount", "order_id", "payment_reference"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    order_id: str
    payment_reference: str
    def __init__(self, order_id: _Optional[str] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., payment_reference: _Optional[str] = ...) -> None: ...

class PayResponse(_message.Message):
    __slots__ = ["state"]
    STATE_FIELD_NUMBER: _ClassVar[int]
    state: _types_pb2_1.OrderState
    def __init__(self, state: _Optional[_Union[_types_pb2_1.OrderState, str]] = ...) -> None: ...

class PaymentWebhookRequest(_message.Message):
    __slots__ = ["payload", "provider", "signature"]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    payload: bytes
    provider: str
    signature: str
    def __init__(self, provider: _Optional[str] = ..., payload: _Optional[bytes] = ..., signature: _Optional[str] = ...) -> None: ...

class PaymentWebhookResponse(_message.Message):
    __slots__ = ["taken"]
    TAKEN_FIELD_NUMBER: _ClassVar[int]
    taken: int
    def __init__(self, taken: _Optional[int] = ...) -> None: ...

class PlaceOrderLine(_message.Message):
    __slots__ = ["location_id", "quote", "sku", "unit_price_max", "units"]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    QUOTE_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_MAX_FIELD_NUMBER: _ClassVar[int]
    location_id: str
    quote: _types_pb2.Quote
    sku: str
    unit_price_max: _common_pb2.Money
    units: int
    def __init__(self, sku: _Optional[str] = ..., units: _Optional[int] = ..., quote: _Optional[_Union[_types_pb2.Quote, _Mapping]] = ..., location_id: _Optional[str] = ..., unit_price_max: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class PlaceOrderRequest(_message.Message):
    __slots__ = ["attribution", "buyer_id", "discount", "discount_bps", "hold_seconds", "lines", "market"]
    ATTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_BPS_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    HOLD_SECONDS_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    attribution: _types_pb2_1.Attribution
    buyer_id: str
    discount: _common_pb2.Money
    discount_bps: int
    hold_seconds: int
    lines: _containers.RepeatedCompositeFieldContainer[PlaceOrderLine]
    market: str
    def __init__(self, buyer_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[PlaceOrderLine, _Mapping]]] = ..., attribution: _Optional[_Union[_types_pb2_1.Attribution, _Mapping]] = ..., market: _Optional[str] = ..., discount_bps: _Optional[int] = ..., discount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., hold_seconds: _Optional[int] = ...) -> None: ...

class PlaceOrderResponse(_message.Message):
    __slots__ = ["hold_expires_at_us", "order_id", "total"]
    HOLD_EXPIRES_AT_US_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    hold_expires_at_us: int
    order_id: str
    total: _common_pb2.Money
    def __init__(self, order_id: _Optional[str] = ..., total: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., hold_expires_at_us: _Optional[int] = ...) -> None: ...

class ReadEventsRequest(_message.Message):
    __slots__ = ["after", "limit", "wait_ms"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    WAIT_MS_FIELD_NUMBER: _ClassVar[int]
    after: int
    limit: int
    wait_ms: int
    def __init__(self, after: _Optional[int] = ..., limit: _Optional[int] = ..., wait_ms: _Optional[int] = ...) -> None: ...

class ReadEventsResponse(_message.Message):
    __slots__ = ["entries", "journal_id", "last_sequence"]
    class Entry(_message.Message):
        __slots__ = ["events", "sequence", "time_us", "traceparent"]
        EVENTS_FIELD_NUMBER: _ClassVar[int]
        SEQUENCE_FIELD_NUMBER: _ClassVar[int]
        TIME_US_FIELD_NUMBER: _ClassVar[int]
        TRACEPARENT_FIELD_NUMBER: _ClassVar[int]
        events: _containers.RepeatedCompositeFieldContainer[_events_pb2.OrderEvent]
        sequence: int
        time_us: int
        traceparent: str
        def __init__(self, sequence: _Optional[int] = ..., time_us: _Optional[int] = ..., events: _Optional[_Iterable[_Union[_events_pb2.OrderEvent, _Mapping]]] = ..., traceparent: _Optional[str] = ...) -> None: ...
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    LAST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[ReadEventsResponse.Entry]
    journal_id: bytes
    last_sequence: int
    def __init__(self, entries: _Optional[_Iterable[_Union[ReadEventsResponse.Entry, _Mapping]]] = ..., last_sequence: _Optional[int] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class ReceiveReturnRequest(_message.Message):
    __slots__ = ["dismiss", "dismiss_reason", "order_id", "restock", "return_id"]
    DISMISS_FIELD_NUMBER: _ClassVar[int]
    DISMISS_REASON_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RESTOCK_FIELD_NUMBER: _ClassVar[int]
    RETURN_ID_FIELD_NUMBER: _ClassVar[int]
    dismiss: bool
    dismiss_reason: str
    order_id: str
    restock: bool
    return_id: str
    def __init__(self, order_id: _Optional[str] = ..., return_id: _Optional[str] = ..., restock: bool = ..., dismiss: bool = ..., dismiss_reason: _Optional[str] = ...) -> None: ...

class ReceiveReturnResponse(_message.Message):
    __slots__ = ["refund", "state"]
    REFUND_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    refund: _common_pb2.Money
    state: _types_pb2_1.OrderState
    def __init__(self, state: _Optional[_Union[_types_pb2_1.OrderState, str]] = ..., refund: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class ReceiveStockRequest(_message.Message):
    __slots__ = ["location_id", "sku", "units"]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    location_id: str
    sku: str
    units: int
    def __init__(self, sku: _Optional[str] = ..., location_id: _Optional[str] = ..., units: _Optional[int] = ...) -> None: ...

class ReceiveStockResponse(_message.Message):
    __slots__ = ["stock"]
    STOCK_FIELD_NUMBER: _ClassVar[int]
    stock: _types_pb2_1.StockLevel
    def __init__(self, stock: _Optional[_Union[_types_pb2_1.StockLevel, _Mapping]] = ...) -> None: ...

class RefusedRow(_message.Message):
    __slots__ = ["message", "reason", "row"]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    ROW_FIELD_NUMBER: _ClassVar[int]
    message: str
    reason: str
    row: int
    def __init__(self, row: _Optional[int] = ..., reason: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

class RequestReturnRequest(_message.Message):
    __slots__ = ["lines", "order_id", "reason"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.ReturnLine]
    order_id: str
    reason: str
    def __init__(self, order_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.ReturnLine, _Mapping]]] = ..., reason: _Optional[str] = ...) -> None: ...

class RequestReturnResponse(_message.Message):
    __slots__ = ["refund_estimate", "return_id"]
    REFUND_ESTIMATE_FIELD_NUMBER: _ClassVar[int]
    RETURN_ID_FIELD_NUMBER: _ClassVar[int]
    refund_estimate: _common_pb2.Money
    return_id: str
    def __init__(self, return_id: _Optional[str] = ..., refund_estimate: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class ShipRequest(_message.Message):
    __slots__ = ["carrier", "carrier_reference", "lines", "order_id"]
    CARRIER_FIELD_NUMBER: _ClassVar[int]
    CARRIER_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    carrier: str
    carrier_reference: str
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.LineUnits]
    order_id: str
    def __init__(self, order_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.LineUnits, _Mapping]]] = ..., carrier_reference: _Optional[str] = ..., carrier: _Optional[str] = ...) -> None: ...

class ShipResponse(_message.Message):
    __slots__ = ["booking", "state"]
    BOOKING_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    booking: _types_pb2_1.ParcelBooking
    state: _types_pb2_1.OrderState
    def __init__(self, state: _Optional[_Union[_types_pb2_1.OrderState, str]] = ..., booking: _Optional[_Union[_types_pb2_1.ParcelBooking, _Mapping]] = ...) -> None: ...

class StartPaymentRequest(_message.Message):
    __slots__ = ["method_token", "order_id", "provider"]
    METHOD_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    method_token: str
    order_id: str
    provider: str
    def __init__(self, order_id: _Optional[str] = ..., provider: _Optional[str] = ..., method_token: _Optional[str] = ...) -> None: ...

class StartPaymentResponse(_message.Message):
    __slots__ = ["payment_id", "status"]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    payment_id: str
    status: _types_pb2_1.PaymentStatus
    def __init__(self, payment_id: _Optional[str] = ..., status: _Optional[_Union[_types_pb2_1.PaymentStatus, str]] = ...) -> None: ...

class StreamEventsRequest(_message.Message):
    __slots__ = ["after", "limit"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    after: int
    limit: int
    def __init__(self, after: _Optional[int] = ..., limit: _Optional[int] = ...) -> None: ...

class TrackParcelRequest(_message.Message):
    __slots__ = ["order_id", "parcel_id"]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    PARCEL_ID_FIELD_NUMBER: _ClassVar[int]
    order_id: str
    parcel_id: str
    def __init__(self, order_id: _Optional[str] = ..., parcel_id: _Optional[str] = ...) -> None: ...

class TrackParcelResponse(_message.Message):
    __slots__ = ["booking", "expected_at_us", "scans"]
    BOOKING_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    SCANS_FIELD_NUMBER: _ClassVar[int]
    booking: _types_pb2_1.ParcelBooking
    expected_at_us: int
    scans: _containers.RepeatedCompositeFieldContainer[ParcelScan]
    def __init__(self, booking: _Optional[_Union[_types_pb2_1.ParcelBooking, _Mapping]] = ..., expected_at_us: _Optional[int] = ..., scans: _Optional[_Iterable[_Union[ParcelScan, _Mapping]]] = ...) -> None: ...

class VerifyPurchaseRequest(_message.Message):
    __slots__ = ["buyer_id", "sku"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    sku: str
    def __init__(self, buyer_id: _Optional[str] = ..., sku: _Optional[str] = ...) -> None: ...

class VerifyPurchaseResponse(_message.Message):
    __slots__ = ["bought_units", "delivered_units", "last_order_id", "returned_units"]
    BOUGHT_UNITS_FIELD_NUMBER: _ClassVar[int]
    DELIVERED_UNITS_FIELD_NUMBER: _ClassVar[int]
    LAST_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    RETURNED_UNITS_FIELD_NUMBER: _ClassVar[int]
    bought_units: int
    delivered_units: int
    last_order_id: str
    returned_units: int
    def __init__(self, bought_units: _Optional[int] = ..., delivered_units: _Optional[int] = ..., returned_units: _Optional[int] = ..., last_order_id: _Optional[str] = ...) -> None: ...

class ImportOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
