from liveshop.common.v1 import common_pb2 as _common_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
ORDER_STATE_CANCELLED: OrderState
ORDER_STATE_COMPLETED: OrderState
ORDER_STATE_DELIVERED: OrderState
ORDER_STATE_EXPIRED: OrderState
ORDER_STATE_PAID: OrderState
ORDER_STATE_PARTIALLY_SHIPPED: OrderState
ORDER_STATE_RESERVED: OrderState
ORDER_STATE_RETURNED: OrderState
ORDER_STATE_SHIPPED: OrderState
ORDER_STATE_UNSPECIFIED: OrderState
PAYMENT_STATUS_CAPTURED: PaymentStatus
PAYMENT_STATUS_FAILED: PaymentStatus
PAYMENT_STATUS_PENDING: PaymentStatus
PAYMENT_STATUS_STARTED: PaymentStatus
PAYMENT_STATUS_UNSPECIFIED: PaymentStatus
RETURN_STATE_DISMISSED: ReturnState
RETURN_STATE_REFUNDED: ReturnState
RETURN_STATE_REQUESTED: ReturnState
RETURN_STATE_UNSPECIFIED: ReturnState
RISK_DECISION_ALLOW: RiskDecision
RISK_DECISION_REVIEW: RiskDecision
RISK_DECISION_UNSPECIFIED: RiskDecision

class AppliedPromotion(_message.Message):
    __slots__ = ["discount", "name", "plugin_id", "promotion_id"]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_ID_FIELD_NUMBER: _ClassVar[int]
    PROMOTION_ID_FIELD_NUMBER: _ClassVar[int]
    discount: _common_pb2.Money
    name: str
    plugin_id: str
    promotion_id: str
    def __init__(self, promotion_id: _Optional[str] = ..., name: _Optional[str] = ..., discount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., plugin_id: _Optional[str] = ...) -> None: ...

class Attribution(_message.Message):
    __slots__ = ["platform", "session_id", "streamer_id"]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    STREAMER_ID_FIELD_NUMBER: _ClassVar[int]
    platform: str
    session_id: str
    streamer_id: str
    def __init__(self, session_id: _Optional[str] = ..., streamer_id: _Optional[str] = ..., platform: _Optional[str] = ...) -> None: ...

class LineUnits(_message.Message):
    __slots__ = ["line", "sku", "units"]
    LINE_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    line: int
    sku: str
    units: int
    def __init__(self, line: _Optional[int] = ..., units: _Optional[int] = ..., sku: _Optional[str] = ...) -> None: ...

class Order(_message.Message):
    __slots__ = ["attribution", "buyer_id", "captured", "external_id", "hold_expires_at_us", "lines", "market", "order_id", "paid_at_us", "payment_reference", "payments", "placed_at_us", "promotions", "provider_refunds", "refunded", "refused_payments", "returns", "risk", "shipments", "state", "total"]
    ATTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    CAPTURED_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    HOLD_EXPIRES_AT_US_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    PAID_AT_US_FIELD_NUMBER: _ClassVar[int]
    PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    PLACED_AT_US_FIELD_NUMBER: _ClassVar[int]
    PROMOTIONS_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_REFUNDS_FIELD_NUMBER: _ClassVar[int]
    REFUNDED_FIELD_NUMBER: _ClassVar[int]
    REFUSED_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    RETURNS_FIELD_NUMBER: _ClassVar[int]
    RISK_FIELD_NUMBER: _ClassVar[int]
    SHIPMENTS_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    attribution: Attribution
    buyer_id: str
    captured: _common_pb2.Money
    external_id: str
    hold_expires_at_us: int
    lines: _containers.RepeatedCompositeFieldContainer[OrderLineStatus]
    market: str
    order_id: str
    paid_at_us: int
    payment_reference: str
    payments: _containers.RepeatedCompositeFieldContainer[Payment]
    placed_at_us: int
    promotions: _containers.RepeatedCompositeFieldContainer[AppliedPromotion]
    provider_refunds: _containers.RepeatedCompositeFieldContainer[ProviderRefund]
    refunded: _common_pb2.Money
    refused_payments: _containers.RepeatedCompositeFieldContainer[RefusedPayment]
    returns: _containers.RepeatedCompositeFieldContainer[ReturnCase]
    risk: RiskAssessment
    shipments: _containers.RepeatedCompositeFieldContainer[Shipment]
    state: OrderState
    total: _common_pb2.Money
    def __init__(self, order_id: _Optional[str] = ..., buyer_id: _Optional[str] = ..., attribution: _Optional[_Union[Attribution, _Mapping]] = ..., market: _Optional[str] = ..., state: _Optional[_Union[OrderState, str]] = ..., lines: _Optional[_Iterable[_Union[OrderLineStatus, _Mapping]]] = ..., total: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., captured: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., refunded: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., placed_at_us: _Optional[int] = ..., hold_expires_at_us: _Optional[int] = ..., paid_at_us: _Optional[int] = ..., returns: _Optional[_Iterable[_Union[ReturnCase, _Mapping]]] = ..., refused_payments: _Optional[_Iterable[_Union[RefusedPayment, _Mapping]]] = ..., external_id: _Optional[str] = ..., payment_reference: _Optional[str] = ..., promotions: _Optional[_Iterable[_Union[AppliedPromotion, _Mapping]]] = ..., risk: _Optional[_Union[RiskAssessment, _Mapping]] = ..., payments: _Optional[_Iterable[_Union[Payment, _Mapping]]] = ..., provider_refunds: _Optional[_Iterable[_Union[ProviderRefund, _Mapping]]] = ..., shipments: _Optional[_Iterable[_Union[Shipment, _Mapping]]] = ...) -> None: ...

class OrderLine(_message.Message):
    __slots__ = ["discount", "line", "location_id", "offer_id", "sku", "unit_price", "units"]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    LINE_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    discount: _common_pb2.Money
    line: int
    location_id: str
    offer_id: str
    sku: str
    unit_price: _common_pb2.Money
    units: int
    def __init__(self, line: _Optional[int] = ..., sku: _Optional[str] = ..., units: _Optional[int] = ..., unit_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., offer_id: _Optional[str] = ..., location_id: _Optional[str] = ..., discount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class OrderLineStatus(_message.Message):
    __slots__ = ["cancelled_units", "delivered_at_us", "delivered_units", "line", "refunded", "return_requested_units", "returned_units", "shipped_units"]
    CANCELLED_UNITS_FIELD_NUMBER: _ClassVar[int]
    DELIVERED_AT_US_FIELD_NUMBER: _ClassVar[int]
    DELIVERED_UNITS_FIELD_NUMBER: _ClassVar[int]
    LINE_FIELD_NUMBER: _ClassVar[int]
    REFUNDED_FIELD_NUMBER: _ClassVar[int]
    RETURNED_UNITS_FIELD_NUMBER: _ClassVar[int]
    RETURN_REQUESTED_UNITS_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_UNITS_FIELD_NUMBER: _ClassVar[int]
    cancelled_units: int
    delivered_at_us: int
    delivered_units: int
    line: OrderLine
    refunded: _common_pb2.Money
    return_requested_units: int
    returned_units: int
    shipped_units: int
    def __init__(self, line: _Optional[_Union[OrderLine, _Mapping]] = ..., cancelled_units: _Optional[int] = ..., shipped_units: _Optional[int] = ..., delivered_units: _Optional[int] = ..., return_requested_units: _Optional[int] = ..., returned_units: _Optional[int] = ..., refunded: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., delivered_at_us: _Optional[int] = ...) -> None: ...

class ParcelBooking(_message.Message):
    __slots__ = ["carrier", "expected_at_us", "parcel_id", "price", "reference"]
    CARRIER_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    PARCEL_ID_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    carrier: str
    expected_at_us: int
    parcel_id: str
    price: _common_pb2.Money
    reference: str
    def __init__(self, parcel_id: _Optional[str] = ..., carrier: _Optional[str] = ..., reference: _Optional[str] = ..., expected_at_us: _Optional[int] = ..., price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class Payment(_message.Message):
    __slots__ = ["amount", "payment_id", "provider", "reason", "reference", "started_at_us", "status"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    STARTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    payment_id: str
    provider: str
    reason: str
    reference: str
    started_at_us: int
    status: PaymentStatus
    def __init__(self, payment_id: _Optional[str] = ..., provider: _Optional[str] = ..., reference: _Optional[str] = ..., status: _Optional[_Union[PaymentStatus, str]] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., started_at_us: _Optional[int] = ..., reason: _Optional[str] = ...) -> None: ...

class ProviderRefund(_message.Message):
    __slots__ = ["amount", "confirmed_at_us", "payment_id", "refund_id", "requested_at_us"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_AT_US_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    REFUND_ID_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    confirmed_at_us: int
    payment_id: str
    refund_id: str
    requested_at_us: int
    def __init__(self, refund_id: _Optional[str] = ..., payment_id: _Optional[str] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., requested_at_us: _Optional[int] = ..., confirmed_at_us: _Optional[int] = ...) -> None: ...

class RefusedPayment(_message.Message):
    __slots__ = ["amount", "payment_reference", "reason", "refused_at_us"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFUSED_AT_US_FIELD_NUMBER: _ClassVar[int]
    amount: _common_pb2.Money
    payment_reference: str
    reason: str
    refused_at_us: int
    def __init__(self, payment_reference: _Optional[str] = ..., amount: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., reason: _Optional[str] = ..., refused_at_us: _Optional[int] = ...) -> None: ...

class ReturnCase(_message.Message):
    __slots__ = ["lines", "reason", "refund", "requested_at_us", "return_id", "state"]
    LINES_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFUND_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    RETURN_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[ReturnLine]
    reason: str
    refund: _common_pb2.Money
    requested_at_us: int
    return_id: str
    state: ReturnState
    def __init__(self, return_id: _Optional[str] = ..., state: _Optional[_Union[ReturnState, str]] = ..., lines: _Optional[_Iterable[_Union[ReturnLine, _Mapping]]] = ..., reason: _Optional[str] = ..., requested_at_us: _Optional[int] = ..., refund: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class ReturnLine(_message.Message):
    __slots__ = ["line", "units"]
    LINE_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    line: int
    units: int
    def __init__(self, line: _Optional[int] = ..., units: _Optional[int] = ...) -> None: ...

class RiskAssessment(_message.Message):
    __slots__ = ["decision", "findings", "score_bps"]
    DECISION_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    SCORE_BPS_FIELD_NUMBER: _ClassVar[int]
    decision: RiskDecision
    findings: _containers.RepeatedCompositeFieldContainer[RiskFinding]
    score_bps: int
    def __init__(self, decision: _Optional[_Union[RiskDecision, str]] = ..., score_bps: _Optional[int] = ..., findings: _Optional[_Iterable[_Union[RiskFinding, _Mapping]]] = ...) -> None: ...

class RiskFinding(_message.Message):
    __slots__ = ["explanation", "plugin_id", "rule", "weight_bps"]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_ID_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    WEIGHT_BPS_FIELD_NUMBER: _ClassVar[int]
    explanation: str
    plugin_id: str
    rule: str
    weight_bps: int
    def __init__(self, rule: _Optional[str] = ..., weight_bps: _Optional[int] = ..., explanation: _Optional[str] = ..., plugin_id: _Optional[str] = ...) -> None: ...

class Shipment(_message.Message):
    __slots__ = ["carrier", "carrier_price", "carrier_reference", "expected_at_us", "lines", "parcel_id", "shipped_at_us"]
    CARRIER_FIELD_NUMBER: _ClassVar[int]
    CARRIER_PRICE_FIELD_NUMBER: _ClassVar[int]
    CARRIER_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_AT_US_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    PARCEL_ID_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_AT_US_FIELD_NUMBER: _ClassVar[int]
    carrier: str
    carrier_price: _common_pb2.Money
    carrier_reference: str
    expected_at_us: int
    lines: _containers.RepeatedCompositeFieldContainer[LineUnits]
    parcel_id: str
    shipped_at_us: int
    def __init__(self, parcel_id: _Optional[str] = ..., carrier: _Optional[str] = ..., carrier_reference: _Optional[str] = ..., lines: _Optional[_Iterable[_Union[LineUnits, _Mapping]]] = ..., shipped_at_us: _Optional[int] = ..., expected_at_us: _Optional[int] = ..., carrier_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class StockLevel(_message.Message):
    __slots__ = ["adjusted", "allocated", "available", "held", "location_id", "on_hand", "received", "restocked", "shipped"]
    ADJUSTED_FIELD_NUMBER: _ClassVar[int]
    ALLOCATED_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    HELD_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    ON_HAND_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_FIELD_NUMBER: _ClassVar[int]
    RESTOCKED_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_FIELD_NUMBER: _ClassVar[int]
    adjusted: int
    allocated: int
    available: int
    held: int
    location_id: str
    on_hand: int
    received: int
    restocked: int
    shipped: int
    def __init__(self, location_id: _Optional[str] = ..., on_hand: _Optional[int] = ..., held: _Optional[int] = ..., allocated: _Optional[int] = ..., available: _Optional[int] = ..., received: _Optional[int] = ..., adjusted: _Optional[int] = ..., shipped: _Optional[int] = ..., restocked: _Optional[int] = ...) -> None: ...

class OrderState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class RiskDecision(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class PaymentStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class ReturnState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
