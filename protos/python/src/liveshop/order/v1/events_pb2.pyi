from liveshop.catalog.v1 import types_pb2 as _types_pb2
from liveshop.common.v1 import common_pb2 as _common_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.order.v1 import types_pb2 as _types_pb2_1
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CatalogFact(_message.Message):
    __slots__ = ["offer_closed", "offer_published", "product"]
    OFFER_CLOSED_FIELD_NUMBER: _ClassVar[int]
    OFFER_PUBLISHED_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    offer_closed: OfferClosed
    offer_published: _types_pb2.Offer
    product: ProductTerms
    def __init__(self, product: _Optional[_Union[ProductTerms, _Mapping]] = ..., offer_published: _Optional[_Union[_types_pb2.Offer, _Mapping]] = ..., offer_closed: _Optional[_Union[OfferClosed, _Mapping]] = ...) -> None: ...

class CatalogFollowed(_message.Message):
    __slots__ = ["cursor", "facts", "journal_id"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    FACTS_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    cursor: int
    facts: _containers.RepeatedCompositeFieldContainer[CatalogFact]
    journal_id: bytes
    def __init__(self, cursor: _Optional[int] = ..., facts: _Optional[_Iterable[_Union[CatalogFact, _Mapping]]] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class OfferClosed(_message.Message):
    __slots__ = ["ended_at_us", "offer_id", "sku"]
    ENDED_AT_US_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    ended_at_us: int
    offer_id: str
    sku: str
    def __init__(self, offer_id: _Optional[str] = ..., sku: _Optional[str] = ..., ended_at_us: _Optional[int] = ...) -> None: ...

class OrderCancelled(_message.Message):
    __slots__ = ["external_id", "fingerprint", "lines", "occurred_at_us", "order", "reason", "refund"]
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_US_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFUND_FIELD_NUMBER: _ClassVar[int]
    external_id: str
    fingerprint: int
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.LineUnits]
    occurred_at_us: int
    order: OrderRef
    reason: str
    refund: _common_pb2.Money
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., reason: _Optional[str] = ..., refund: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.LineUnits, _Mapping]]] = ..., occurred_at_us: _Optional[int] = ..., external_id: _Optional[str] = ..., fingerprint: _Optional[int] = ...) -> None: ...

class OrderCompleted(_message.Message):
    __slots__ = ["order"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: OrderRef
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ...) -> None: ...

class OrderDelivered(_message.Message):
    __slots__ = ["lines", "order"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.LineUnits]
    order: OrderRef
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.LineUnits, _Mapping]]] = ...) -> None: ...

class OrderEvent(_message.Message):
    __slots__ = ["catalog_followed", "order_cancelled", "order_completed", "order_delivered", "order_expired", "order_imported", "order_paid", "order_placed", "order_shipped", "payment_accepted", "payment_confirmed", "payment_failed", "payment_refused", "payment_started", "refund_confirmed", "refund_requested", "return_dismissed", "return_received", "return_requested", "stock_adjusted", "stock_received"]
    CATALOG_FOLLOWED_FIELD_NUMBER: _ClassVar[int]
    ORDER_CANCELLED_FIELD_NUMBER: _ClassVar[int]
    ORDER_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    ORDER_DELIVERED_FIELD_NUMBER: _ClassVar[int]
    ORDER_EXPIRED_FIELD_NUMBER: _ClassVar[int]
    ORDER_IMPORTED_FIELD_NUMBER: _ClassVar[int]
    ORDER_PAID_FIELD_NUMBER: _ClassVar[int]
    ORDER_PLACED_FIELD_NUMBER: _ClassVar[int]
    ORDER_SHIPPED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_CONFIRMED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FAILED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_REFUSED_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_STARTED_FIELD_NUMBER: _ClassVar[int]
    REFUND_CONFIRMED_FIELD_NUMBER: _ClassVar[int]
    REFUND_REQUESTED_FIELD_NUMBER: _ClassVar[int]
    RETURN_DISMISSED_FIELD_NUMBER: _ClassVar[int]
    RETURN_RECEIVED_FIELD_NUMBER: _ClassVar[int]
    RETURN_REQUESTED_FIELD_NUMBER: _ClassVar[int]
    STOCK_ADJUSTED_FIELD_NUMBER: _ClassVar[int]
    STOCK_RECEIVED_FIELD_NUMBER: _ClassVar[int]
    catalog_followed: CatalogFollowed
    order_cancelled: OrderCancelled
    order_completed: OrderCompleted
    order_delivered: OrderDelivered
    order_expired: OrderExpired
    order_imported: OrderImported
    order_paid: OrderPaid
    order_placed: OrderPlaced
    order_shipped: OrderShipped
    payment_accepted: PaymentAccepted
    payment_confirmed: PaymentConfirmed
    payment_failed: PaymentFailed
    payment_refused: PaymentRefused
    payment_started: PaymentStarted
    refund_confirmed: RefundConfirmed
    refund_requested: RefundRequested
    return_dismissed: ReturnDismissed
    return_received: ReturnReceived
    return_requested: ReturnRequested
    stock_adjusted: StockAdjusted
    stock_received: StockReceived
    def __init__(self, stock_received: _Optional[_Union[StockReceived, _Mapping]] = ..., stock_adjusted: _Optional[_Union[StockAdjusted, _Mapping]] = ..., order_placed: _Optional[_Union[OrderPlaced, _Mapping]] = ..., order_paid: _Optional[_Union[OrderPaid, _Mapping]] = ..., order_cancelled: _Optional[_Union[OrderCancelled, _Mapping]] = ..., order_expired: _Optional[_Union[OrderExpired, _Mapping]] = ..., order_shipped: _Optional[_Union[OrderShipped, _Mapping]] = ..., order_delivered: _Optional[_Union[OrderDelivered, _Mapping]] = ..., return_requested: _Optional[_Union[ReturnRequested, _Mapping]] = ..., return_received: _Optional[_Union[ReturnReceived, _Mapping]] = ..., order_completed: _Optional[_Union[OrderCompleted, _Mapping]] = ..., return_dismissed: _Optional[_Union[ReturnDismissed, _Mapping]] = ..., payment_refused: _Optional[_Union[PaymentRefused, _Mapping]] = ..., order_imported: _Optional[_Union[OrderImported, _Mapping]] = ..., payment_started: _Optional[_Union[PaymentStarted, _Mapping]] = ..., payment_accepted: _Optional[_Union[PaymentAccepted, _Mapping]] = ..., payment_confirmed: _Optional[_Union[PaymentConfirmed, _Mapping]] = ..., payment_failed: _Optional[_Union[PaymentFailed, _Mapping]] = ..., refund_requested: _Optional[_Union[RefundRequested, _Mapping]] = ..., catalog_followed: _Optional[_Union[CatalogFollowed, _Mapping]] = ..., refund_confirmed: _Optional[_Union[RefundConfirmed, _Mapping]] = ...) -> None: ...

class OrderExpired(_message.Message):
    __slots__ = ["order"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    order: OrderRef
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ...) -> None: ...

class OrderImported(_message.Message):
    __slots__ = ["external_id", "fingerprint", "lines", "market", "order", "placed_at_us", "total"]
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PLACED_AT_US_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    external_id: str
    fingerprint: int
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.OrderLine]
    market: str
    order: OrderRef
    placed_at_us: int
    total: _common_pb2.Money
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., external_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.OrderLine, _Mapping]]] = ..., total: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., placed_at_us: _Optional[int] = ..., market: _Optional[str] = ..., fingerprint: _Optional[int] = ...) -> None: ...

class OrderPaid(_message.Message):
    __slots__ = ["amount", "order", "payment_id", "payment_reference"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    order: OrderRef
    payment_id: str
    payment_reference: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., payment_reference: _Optional[str] = ..., payment_id: _Optional[str] = ...) -> None: ...

class OrderPlaced(_message.Message):
    __slots__ = ["hold_expires_at_us", "lines", "market", "order", "promotions", "risk", "total", "used_quotes"]
    HOLD_EXPIRES_AT_US_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PROMOTIONS_FIELD_NUMBER: _ClassVar[int]
    RISK_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    USED_QUOTES_FIELD_NUMBER: _ClassVar[int]
    hold_expires_at_us: int
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.OrderLine]
    market: str
    order: OrderRef
    promotions: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.AppliedPromotion]
    risk: _types_pb2_1.RiskAssessment
    total: _common_pb2.Money
    used_quotes: _containers.RepeatedCompositeFieldContainer[UsedQuote]
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.OrderLine, _Mapping]]] = ..., total: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., hold_expires_at_us: _Optional[int] = ..., market: _Optional[str] = ..., used_quotes: _Optional[_Iterable[_Union[UsedQuote, _Mapping]]] = ..., promotions: _Optional[_Iterable[_Union[_types_pb2_1.AppliedPromotion, _Mapping]]] = ..., risk: _Optional[_Union[_types_pb2_1.RiskAssessment, _Mapping]] = ...) -> None: ...

class OrderRef(_message.Message):
    __slots__ = ["attribution", "buyer_id", "order_id"]
    ATTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    attribution: _types_pb2_1.Attribution
    buyer_id: str
    order_id: str
    def __init__(self, order_id: _Optional[str] = ..., buyer_id: _Optional[str] = ..., attribution: _Optional[_Union[_types_pb2_1.Attribution, _Mapping]] = ...) -> None: ...

class OrderShipped(_message.Message):
    __slots__ = ["booking", "carrier", "carrier_reference", "lines", "order"]
    BOOKING_FIELD_NUMBER: _ClassVar[int]
    CARRIER_FIELD_NUMBER: _ClassVar[int]
    CARRIER_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    booking: _types_pb2_1.ParcelBooking
    carrier: str
    carrier_reference: str
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.LineUnits]
    order: OrderRef
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., carrier_reference: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.LineUnits, _Mapping]]] = ..., booking: _Optional[_Union[_types_pb2_1.ParcelBooking, _Mapping]] = ..., carrier: _Optional[str] = ...) -> None: ...

class PaymentAccepted(_message.Message):
    __slots__ = ["order", "payment_id", "reference"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    order: OrderRef
    payment_id: str
    reference: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., payment_id: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...

class PaymentConfirmed(_message.Message):
    __slots__ = ["amount", "event_id", "order", "payment_id", "provider", "reference"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    event_id: str
    order: OrderRef
    payment_id: str
    provider: str
    reference: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., payment_id: _Optional[str] = ..., reference: _Optional[str] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., event_id: _Optional[str] = ..., provider: _Optional[str] = ...) -> None: ...

class PaymentFailed(_message.Message):
    __slots__ = ["event_id", "order", "payment_id", "provider", "reason"]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    event_id: str
    order: OrderRef
    payment_id: str
    provider: str
    reason: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., payment_id: _Optional[str] = ..., reason: _Optional[str] = ..., event_id: _Optional[str] = ..., provider: _Optional[str] = ...) -> None: ...

class PaymentRefused(_message.Message):
    __slots__ = ["amount", "order", "payment_id", "payment_reference", "reason"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    order: OrderRef
    payment_id: str
    payment_reference: str
    reason: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., payment_reference: _Optional[str] = ..., reason: _Optional[str] = ..., payment_id: _Optional[str] = ...) -> None: ...

class PaymentStarted(_message.Message):
    __slots__ = ["amount", "method_token", "order", "payment_id", "provider"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    METHOD_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    method_token: str
    order: OrderRef
    payment_id: str
    provider: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., payment_id: _Optional[str] = ..., provider: _Optional[str] = ..., method_token: _Optional[str] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class ProductTerms(_message.Message):
    __slots__ = ["merchant_id", "product_id", "skus"]
    MERCHANT_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    SKUS_FIELD_NUMBER: _ClassVar[int]
    merchant_id: str
    product_id: str
    skus: _containers.RepeatedCompositeFieldContainer[SKUTerms]
    def __init__(self, product_id: _Optional[str] = ..., skus: _Optional[_Iterable[_Union[SKUTerms, _Mapping]]] = ..., merchant_id: _Optional[str] = ...) -> None: ...

class RefundConfirmed(_message.Message):
    __slots__ = ["event_id", "order", "provider", "refund_id"]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    REFUND_ID_FIELD_NUMBER: _ClassVar[int]
    event_id: str
    order: OrderRef
    provider: str
    refund_id: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., refund_id: _Optional[str] = ..., event_id: _Optional[str] = ..., provider: _Optional[str] = ...) -> None: ...

class RefundRequested(_message.Message):
    __slots__ = ["amount", "order", "payment_id", "provider", "reference", "refund_id"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REFUND_ID_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    order: OrderRef
    payment_id: str
    provider: str
    reference: str
    refund_id: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., refund_id: _Optional[str] = ..., payment_id: _Optional[str] = ..., provider: _Optional[str] = ..., reference: _Optional[str] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class ReturnDismissed(_message.Message):
    __slots__ = ["lines", "order", "reason", "return_id"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RETURN_ID_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.ReturnLine]
    order: OrderRef
    reason: str
    return_id: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., return_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.ReturnLine, _Mapping]]] = ..., reason: _Optional[str] = ...) -> None: ...

class ReturnReceived(_message.Message):
    __slots__ = ["lines", "order", "refund", "restocked", "return_id"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REFUND_FIELD_NUMBER: _ClassVar[int]
    RESTOCKED_FIELD_NUMBER: _ClassVar[int]
    RETURN_ID_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.ReturnLine]
    order: OrderRef
    refund: _common_pb2.Money
    restocked: bool
    return_id: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., return_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.ReturnLine, _Mapping]]] = ..., refund: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., restocked: bool = ...) -> None: ...

class ReturnRequested(_message.Message):
    __slots__ = ["lines", "order", "reason", "refund_due", "return_id"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFUND_DUE_FIELD_NUMBER: _ClassVar[int]
    RETURN_ID_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.ReturnLine]
    order: OrderRef
    reason: str
    refund_due: _common_pb2.Money
    return_id: str
    def __init__(self, order: _Optional[_Union[OrderRef, _Mapping]] = ..., return_id: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.ReturnLine, _Mapping]]] = ..., reason: _Optional[str] = ..., refund_due: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class SKUTerms(_message.Message):
    __slots__ = ["markets_not_sold", "returnable", "sku"]
    MARKETS_NOT_SOLD_FIELD_NUMBER: _ClassVar[int]
    RETURNABLE_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    markets_not_sold: _containers.RepeatedScalarFieldContainer[str]
    returnable: bool
    sku: str
    def __init__(self, sku: _Optional[str] = ..., returnable: bool = ..., markets_not_sold: _Optional[_Iterable[str]] = ...) -> None: ...

class StockAdjusted(_message.Message):
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

class StockReceived(_message.Message):
    __slots__ = ["location_id", "sku", "units"]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    location_id: str
    sku: str
    units: int
    def __init__(self, sku: _Optional[str] = ..., location_id: _Optional[str] = ..., units: _Optional[int] = ...) -> None: ...

class UsedQuote(_message.Message):
    __slots__ = ["expires_at_us", "quote_id"]
    EXPIRES_AT_US_FIELD_NUMBER: _ClassVar[int]
    QUOTE_ID_FIELD_NUMBER: _ClassVar[int]
    expires_at_us: int
    quote_id: str
    def __init__(self, quote_id: _Optional[str] = ..., expires_at_us: _Optional[int] = ...) -> None: ...
