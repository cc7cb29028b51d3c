from liveshop.catalog.v1 import types_pb2 as _types_pb2
from liveshop.common.v1 import common_pb2 as _common_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.order.v1 import events_pb2 as _events_pb2
from liveshop.order.v1 import order_pb2 as _order_pb2
from liveshop.order.v1 import types_pb2 as _types_pb2_1
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AbandonPaymentCommand(_message.Message):
    __slots__ = ["payment_id", "reason"]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    payment_id: str
    reason: str
    def __init__(self, payment_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class AbandonPaymentOutcome(_message.Message):
    __slots__ = []
    def __init__(self) -> None: ...

class AskedPrices(_message.Message):
    __slots__ = ["currency", "unit_prices"]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICES_FIELD_NUMBER: _ClassVar[int]
    currency: str
    unit_prices: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, unit_prices: _Optional[_Iterable[int]] = ..., currency: _Optional[str] = ...) -> None: ...

class BuyerTally(_message.Message):
    __slots__ = ["buyer_id", "taken_units"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    TAKEN_UNITS_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    taken_units: int
    def __init__(self, buyer_id: _Optional[str] = ..., taken_units: _Optional[int] = ...) -> None: ...

class CapturedPaymentState(_message.Message):
    __slots__ = ["payment_id", "provider", "reference"]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    payment_id: str
    provider: str
    reference: str
    def __init__(self, payment_id: _Optional[str] = ..., provider: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...

class EndedPayment(_message.Message):
    __slots__ = ["order", "order_state", "status"]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    ORDER_STATE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    order: _events_pb2.OrderRef
    order_state: _types_pb2_1.OrderState
    status: _types_pb2_1.PaymentStatus
    def __init__(self, order: _Optional[_Union[_events_pb2.OrderRef, _Mapping]] = ..., order_state: _Optional[_Union[_types_pb2_1.OrderState, str]] = ..., status: _Optional[_Union[_types_pb2_1.PaymentStatus, str]] = ...) -> None: ...

class FollowCatalogCommand(_message.Message):
    __slots__ = ["after", "followed"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    FOLLOWED_FIELD_NUMBER: _ClassVar[int]
    after: int
    followed: _events_pb2.CatalogFollowed
    def __init__(self, followed: _Optional[_Union[_events_pb2.CatalogFollowed, _Mapping]] = ..., after: _Optional[int] = ...) -> None: ...

class FollowCatalogOutcome(_message.Message):
    __slots__ = ["cursor"]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    cursor: int
    def __init__(self, cursor: _Optional[int] = ...) -> None: ...

class ImportedOrderState(_message.Message):
    __slots__ = ["external_id", "fingerprint", "numbers"]
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    NUMBERS_FIELD_NUMBER: _ClassVar[int]
    external_id: str
    fingerprint: int
    numbers: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, external_id: _Optional[str] = ..., fingerprint: _Optional[int] = ..., numbers: _Optional[_Iterable[int]] = ...) -> None: ...

class ImportedPurchase(_message.Message):
    __slots__ = ["buyer_id", "remainders", "sku"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDERS_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    remainders: _containers.RepeatedCompositeFieldContainer[ImportedRemainder]
    sku: str
    def __init__(self, buyer_id: _Optional[str] = ..., sku: _Optional[str] = ..., remainders: _Optional[_Iterable[_Union[ImportedRemainder, _Mapping]]] = ...) -> None: ...

class ImportedRemainder(_message.Message):
    __slots__ = ["line", "number", "unit_price", "units"]
    LINE_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    line: int
    number: int
    unit_price: _common_pb2.Money
    units: int
    def __init__(self, number: _Optional[int] = ..., line: _Optional[int] = ..., unit_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., units: _Optional[int] = ...) -> None: ...

class OfferTally(_message.Message):
    __slots__ = ["buyers", "offer", "taken_units"]
    BUYERS_FIELD_NUMBER: _ClassVar[int]
    OFFER_FIELD_NUMBER: _ClassVar[int]
    TAKEN_UNITS_FIELD_NUMBER: _ClassVar[int]
    buyers: _containers.RepeatedCompositeFieldContainer[BuyerTally]
    offer: _types_pb2.Offer
    taken_units: int
    def __init__(self, offer: _Optional[_Union[_types_pb2.Offer, _Mapping]] = ..., taken_units: _Optional[int] = ..., buyers: _Optional[_Iterable[_Union[BuyerTally, _Mapping]]] = ...) -> None: ...

class OpenLineState(_message.Message):
    __slots__ = ["cancelled", "delivered", "delivered_at_us", "discount_minor", "location_id", "offer_id", "return_requested", "returned", "shipped", "sku", "unit_price_minor", "units"]
    CANCELLED_FIELD_NUMBER: _ClassVar[int]
    DELIVERED_AT_US_FIELD_NUMBER: _ClassVar[int]
    DELIVERED_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_MINOR_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    RETURNED_FIELD_NUMBER: _ClassVar[int]
    RETURN_REQUESTED_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_MINOR_FIELD_NUMBER: _ClassVar[int]
    cancelled: int
    delivered: int
    delivered_at_us: int
    discount_minor: int
    location_id: str
    offer_id: str
    return_requested: int
    returned: int
    shipped: int
    sku: str
    unit_price_minor: int
    units: int
    def __init__(self, sku: _Optional[str] = ..., location_id: _Optional[str] = ..., offer_id: _Optional[str] = ..., units: _Optional[int] = ..., unit_price_minor: _Optional[int] = ..., discount_minor: _Optional[int] = ..., cancelled: _Optional[int] = ..., shipped: _Optional[int] = ..., delivered: _Optional[int] = ..., return_requested: _Optional[int] = ..., returned: _Optional[int] = ..., delivered_at_us: _Optional[int] = ...) -> None: ...

class OpenOrderState(_message.Message):
    __slots__ = ["attribution", "buyer_id", "currency", "due_us", "last_parcel", "last_payment", "last_refund", "last_return", "lines", "number", "paid", "paid_by", "payment", "returns"]
    ATTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DUE_US_FIELD_NUMBER: _ClassVar[int]
    LAST_PARCEL_FIELD_NUMBER: _ClassVar[int]
    LAST_PAYMENT_FIELD_NUMBER: _ClassVar[int]
    LAST_REFUND_FIELD_NUMBER: _ClassVar[int]
    LAST_RETURN_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    PAID_BY_FIELD_NUMBER: _ClassVar[int]
    PAID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FIELD_NUMBER: _ClassVar[int]
    RETURNS_FIELD_NUMBER: _ClassVar[int]
    attribution: _types_pb2_1.Attribution
    buyer_id: str
    currency: str
    due_us: int
    last_parcel: int
    last_payment: int
    last_refund: int
    last_return: int
    lines: _containers.RepeatedCompositeFieldContainer[OpenLineState]
    number: int
    paid: bool
    paid_by: int
    payment: int
    returns: _containers.RepeatedCompositeFieldContainer[OpenReturnState]
    def __init__(self, number: _Optional[int] = ..., buyer_id: _Optional[str] = ..., attribution: _Optional[_Union[_types_pb2_1.Attribution, _Mapping]] = ..., currency: _Optional[str] = ..., paid: bool = ..., payment: _Optional[int] = ..., due_us: _Optional[int] = ..., lines: _Optional[_Iterable[_Union[OpenLineState, _Mapping]]] = ..., last_return: _Optional[int] = ..., returns: _Optional[_Iterable[_Union[OpenReturnState, _Mapping]]] = ..., last_payment: _Optional[int] = ..., paid_by: _Optional[int] = ..., last_refund: _Optional[int] = ..., last_parcel: _Optional[int] = ...) -> None: ...

class OpenPaymentState(_message.Message):
    __slots__ = ["order_ended", "reference", "started", "started_at_us"]
    ORDER_ENDED_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    STARTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    STARTED_FIELD_NUMBER: _ClassVar[int]
    order_ended: str
    reference: str
    started: _events_pb2.PaymentStarted
    started_at_us: int
    def __init__(self, started: _Optional[_Union[_events_pb2.PaymentStarted, _Mapping]] = ..., started_at_us: _Optional[int] = ..., reference: _Optional[str] = ..., order_ended: _Optional[str] = ...) -> None: ...

class OpenReturnState(_message.Message):
    __slots__ = ["lines", "number", "requested_at_us"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.ReturnLine]
    number: int
    requested_at_us: int
    def __init__(self, number: _Optional[int] = ..., lines: _Optional[_Iterable[_Union[_types_pb2_1.ReturnLine, _Mapping]]] = ..., requested_at_us: _Optional[int] = ...) -> None: ...

class OrderSnapshot(_message.Message):
    __slots__ = ["captured_payments", "catalog_cursor", "catalog_journal_id", "clock_us", "dropped_skus", "imported", "imported_purchases", "last_order_number", "late_news", "offers", "open_payments", "orders", "products", "refunds", "stock", "used_quotes"]
    CAPTURED_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    CATALOG_CURSOR_FIELD_NUMBER: _ClassVar[int]
    CATALOG_JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    CLOCK_US_FIELD_NUMBER: _ClassVar[int]
    DROPPED_SKUS_FIELD_NUMBER: _ClassVar[int]
    IMPORTED_FIELD_NUMBER: _ClassVar[int]
    IMPORTED_PURCHASES_FIELD_NUMBER: _ClassVar[int]
    LAST_ORDER_NUMBER_FIELD_NUMBER: _ClassVar[int]
    LATE_NEWS_FIELD_NUMBER: _ClassVar[int]
    OFFERS_FIELD_NUMBER: _ClassVar[int]
    OPEN_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    REFUNDS_FIELD_NUMBER: _ClassVar[int]
    STOCK_FIELD_NUMBER: _ClassVar[int]
    USED_QUOTES_FIELD_NUMBER: _ClassVar[int]
    captured_payments: _containers.RepeatedCompositeFieldContainer[CapturedPaymentState]
    catalog_cursor: int
    catalog_journal_id: bytes
    clock_us: int
    dropped_skus: _containers.RepeatedScalarFieldContainer[str]
    imported: _containers.RepeatedCompositeFieldContainer[ImportedOrderState]
    imported_purchases: _containers.RepeatedCompositeFieldContainer[ImportedPurchase]
    last_order_number: int
    late_news: _containers.RepeatedScalarFieldContainer[str]
    offers: _containers.RepeatedCompositeFieldContainer[OfferTally]
    open_payments: _containers.RepeatedCompositeFieldContainer[OpenPaymentState]
    orders: _containers.RepeatedCompositeFieldContainer[OpenOrderState]
    products: _containers.RepeatedCompositeFieldContainer[_events_pb2.ProductTerms]
    refunds: _containers.RepeatedCompositeFieldContainer[_events_pb2.RefundRequested]
    stock: _containers.RepeatedCompositeFieldContainer[StockState]
    used_quotes: _containers.RepeatedCompositeFieldContainer[_events_pb2.UsedQuote]
    def __init__(self, clock_us: _Optional[int] = ..., last_order_number: _Optional[int] = ..., catalog_cursor: _Optional[int] = ..., catalog_journal_id: _Optional[bytes] = ..., stock: _Optional[_Iterable[_Union[StockState, _Mapping]]] = ..., products: _Optional[_Iterable[_Union[_events_pb2.ProductTerms, _Mapping]]] = ..., offers: _Optional[_Iterable[_Union[OfferTally, _Mapping]]] = ..., orders: _Optional[_Iterable[_Union[OpenOrderState, _Mapping]]] = ..., used_quotes: _Optional[_Iterable[_Union[_events_pb2.UsedQuote, _Mapping]]] = ..., imported: _Optional[_Iterable[_Union[ImportedOrderState, _Mapping]]] = ..., imported_purchases: _Optional[_Iterable[_Union[ImportedPurchase, _Mapping]]] = ..., dropped_skus: _Optional[_Iterable[str]] = ..., open_payments: _Optional[_Iterable[_Union[OpenPaymentState, _Mapping]]] = ..., captured_payments: _Optional[_Iterable[_Union[CapturedPaymentState, _Mapping]]] = ..., refunds: _Optional[_Iterable[_Union[_events_pb2.RefundRequested, _Mapping]]] = ..., late_news: _Optional[_Iterable[str]] = ...) -> None: ...

class PayCommand(_message.Message):
    __slots__ = ["closed_order", "closed_state", "request"]
    CLOSED_ORDER_FIELD_NUMBER: _ClassVar[int]
    CLOSED_STATE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    closed_order: _events_pb2.OrderRef
    closed_state: _types_pb2_1.OrderState
    request: _order_pb2.PayRequest
    def __init__(self, request: _Optional[_Union[_order_pb2.PayRequest, _Mapping]] = ..., closed_order: _Optional[_Union[_events_pb2.OrderRef, _Mapping]] = ..., closed_state: _Optional[_Union[_types_pb2_1.OrderState, str]] = ...) -> None: ...

class PayOutcome(_message.Message):
    __slots__ = ["message", "refused_reason", "state"]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REFUSED_REASON_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    message: str
    refused_reason: str
    state: _types_pb2_1.OrderState
    def __init__(self, refused_reason: _Optional[str] = ..., state: _Optional[_Union[_types_pb2_1.OrderState, str]] = ..., message: _Optional[str] = ...) -> None: ...

class PlaceOrderCommand(_message.Message):
    __slots__ = ["asked_prices", "promotions", "quotes_verified", "request", "risk"]
    ASKED_PRICES_FIELD_NUMBER: _ClassVar[int]
    PROMOTIONS_FIELD_NUMBER: _ClassVar[int]
    QUOTES_VERIFIED_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    RISK_FIELD_NUMBER: _ClassVar[int]
    asked_prices: AskedPrices
    promotions: _containers.RepeatedCompositeFieldContainer[PromotionShares]
    quotes_verified: bool
    request: _order_pb2.PlaceOrderRequest
    risk: _types_pb2_1.RiskAssessment
    def __init__(self, request: _Optional[_Union[_order_pb2.PlaceOrderRequest, _Mapping]] = ..., quotes_verified: bool = ..., asked_prices: _Optional[_Union[AskedPrices, _Mapping]] = ..., promotions: _Optional[_Iterable[_Union[PromotionShares, _Mapping]]] = ..., risk: _Optional[_Union[_types_pb2_1.RiskAssessment, _Mapping]] = ...) -> None: ...

class PromotionShare(_message.Message):
    __slots__ = ["amount", "line"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    LINE_FIELD_NUMBER: _ClassVar[int]
    amount: int
    line: int
    def __init__(self, line: _Optional[int] = ..., amount: _Optional[int] = ...) -> None: ...

class PromotionShares(_message.Message):
    __slots__ = ["name", "plugin_id", "promotion_id", "shares"]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_ID_FIELD_NUMBER: _ClassVar[int]
    PROMOTION_ID_FIELD_NUMBER: _ClassVar[int]
    SHARES_FIELD_NUMBER: _ClassVar[int]
    name: str
    plugin_id: str
    promotion_id: str
    shares: _containers.RepeatedCompositeFieldContainer[PromotionShare]
    def __init__(self, promotion_id: _Optional[str] = ..., name: _Optional[str] = ..., plugin_id: _Optional[str] = ..., shares: _Optional[_Iterable[_Union[PromotionShare, _Mapping]]] = ...) -> None: ...

class ProviderNews(_message.Message):
    __slots__ = ["amount", "ended", "event_id", "payment_id", "reason", "reference", "refund_id", "status"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ENDED_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REFUND_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    ended: EndedPayment
    event_id: str
    payment_id: str
    reason: str
    reference: str
    refund_id: str
    status: _types_pb2_1.PaymentStatus
    def __init__(self, event_id: _Optional[str] = ..., payment_id: _Optional[str] = ..., reference: _Optional[str] = ..., status: _Optional[_Union[_types_pb2_1.PaymentStatus, str]] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., reason: _Optional[str] = ..., refund_id: _Optional[str] = ..., ended: _Optional[_Union[EndedPayment, _Mapping]] = ...) -> None: ...

class RunTimersCommand(_message.Message):
    __slots__ = []
    def __init__(self) -> None: ...

class RunTimersOutcome(_message.Message):
    __slots__ = ["completed", "expired", "more"]
    COMPLETED_FIELD_NUMBER: _ClassVar[int]
    EXPIRED_FIELD_NUMBER: _ClassVar[int]
    MORE_FIELD_NUMBER: _ClassVar[int]
    completed: int
    expired: int
    more: bool
    def __init__(self, expired: _Optional[int] = ..., completed: _Optional[int] = ..., more: bool = ...) -> None: ...

class ShipCommand(_message.Message):
    __slots__ = ["booking", "request", "units"]
    BOOKING_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    booking: _types_pb2_1.ParcelBooking
    request: _order_pb2.ShipRequest
    units: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.LineUnits]
    def __init__(self, request: _Optional[_Union[_order_pb2.ShipRequest, _Mapping]] = ..., booking: _Optional[_Union[_types_pb2_1.ParcelBooking, _Mapping]] = ..., units: _Optional[_Iterable[_Union[_types_pb2_1.LineUnits, _Mapping]]] = ...) -> None: ...

class StockState(_message.Message):
    __slots__ = ["locations", "sku"]
    LOCATIONS_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    locations: _containers.RepeatedCompositeFieldContainer[_types_pb2_1.StockLevel]
    sku: str
    def __init__(self, sku: _Optional[str] = ..., locations: _Optional[_Iterable[_Union[_types_pb2_1.StockLevel, _Mapping]]] = ...) -> None: ...

class TakePaymentNewsCommand(_message.Message):
    __slots__ = ["news", "provider"]
    NEWS_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    news: ProviderNews
    provider: str
    def __init__(self, provider: _Optional[str] = ..., news: _Optional[_Union[ProviderNews, _Mapping]] = ...) -> None: ...

class TakePaymentNewsOutcome(_message.Message):
    __slots__ = ["taken", "unknown"]
    TAKEN_FIELD_NUMBER: _ClassVar[int]
    UNKNOWN_FIELD_NUMBER: _ClassVar[int]
    taken: bool
    unknown: bool
    def __init__(self, taken: bool = ..., unknown: bool = ...) -> None: ...
