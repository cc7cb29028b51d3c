// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

internal import CMessages

extension MessageRegistry {
    static let generatedTypes: [MessageType] = [
        MessageType(AnalyticsV1.RegisterStreamerRequest.self) { .of(liveshop__analytics__v1__register_streamer_request__init) },
        MessageType(AnalyticsV1.RegisterStreamerResponse.self) { .of(liveshop__analytics__v1__register_streamer_response__init) },
        MessageType(AnalyticsV1.VerifyStreamerRequest.self) { .of(liveshop__analytics__v1__verify_streamer_request__init) },
        MessageType(AnalyticsV1.VerifyStreamerResponse.self) { .of(liveshop__analytics__v1__verify_streamer_response__init) },
        MessageType(AnalyticsV1.SuspendStreamerRequest.self) { .of(liveshop__analytics__v1__suspend_streamer_request__init) },
        MessageType(AnalyticsV1.SuspendStreamerResponse.self) { .of(liveshop__analytics__v1__suspend_streamer_response__init) },
        MessageType(AnalyticsV1.GetStreamerRequest.self) { .of(liveshop__analytics__v1__get_streamer_request__init) },
        MessageType(AnalyticsV1.GetStreamerResponse.self) { .of(liveshop__analytics__v1__get_streamer_response__init) },
        MessageType(AnalyticsV1.RegisterAgencyRequest.self) { .of(liveshop__analytics__v1__register_agency_request__init) },
        MessageType(AnalyticsV1.RegisterAgencyResponse.self) { .of(liveshop__analytics__v1__register_agency_response__init) },
        MessageType(AnalyticsV1.StartSessionRequest.self) { .of(liveshop__analytics__v1__start_session_request__init) },
        MessageType(AnalyticsV1.StartSessionResponse.self) { .of(liveshop__analytics__v1__start_session_response__init) },
        MessageType(AnalyticsV1.EndSessionRequest.self) { .of(liveshop__analytics__v1__end_session_request__init) },
        MessageType(AnalyticsV1.EndSessionResponse.self) { .of(liveshop__analytics__v1__end_session_response__init) },
        MessageType(AnalyticsV1.IngestRequest.self) { .of(liveshop__analytics__v1__ingest_request__init) },
        MessageType(AnalyticsV1.RefusedEvent.self) { .of(liveshop__analytics__v1__refused_event__init) },
        MessageType(AnalyticsV1.IngestResponse.self) { .of(liveshop__analytics__v1__ingest_response__init) },
        MessageType(AnalyticsV1.IngestPlatformRequest.self) { .of(liveshop__analytics__v1__ingest_platform_request__init) },
        MessageType(AnalyticsV1.PayloadFault.self) { .of(liveshop__analytics__v1__payload_fault__init) },
        MessageType(AnalyticsV1.IngestPlatformResponse.self) { .of(liveshop__analytics__v1__ingest_platform_response__init) },
        MessageType(AnalyticsV1.RevisedWindow.self) { .of(liveshop__analytics__v1__revised_window__init) },
        MessageType(AnalyticsV1.GetSessionRequest.self) { .of(liveshop__analytics__v1__get_session_request__init) },
        MessageType(AnalyticsV1.GetSessionResponse.self) { .of(liveshop__analytics__v1__get_session_response__init) },
        MessageType(AnalyticsV1.ListFindingsRequest.self) { .of(liveshop__analytics__v1__list_findings_request__init) },
        MessageType(AnalyticsV1.ListFindingsResponse.self) { .of(liveshop__analytics__v1__list_findings_response__init) },
        MessageType(AnalyticsV1.SessionFinding.self) { .of(liveshop__analytics__v1__session_finding__init) },
        MessageType(AnalyticsV1.ListSessionsRequest.self) { .of(liveshop__analytics__v1__list_sessions_request__init) },
        MessageType(AnalyticsV1.ListSessionsResponse.self) { .of(liveshop__analytics__v1__list_sessions_response__init) },
        MessageType(AnalyticsV1.LeaderboardRequest.self) { .of(liveshop__analytics__v1__leaderboard_request__init) },
        MessageType(AnalyticsV1.LeaderboardResponse.self) { .of(liveshop__analytics__v1__leaderboard_response__init) },
        MessageType(AnalyticsV1.LeaderboardRow.self) { .of(liveshop__analytics__v1__leaderboard_row__init) },
        MessageType(AnalyticsV1.AnalyticsEvent.self) { .of(liveshop__analytics__v1__analytics_event__init) },
        MessageType(AnalyticsV1.AgencyRegistered.self) { .of(liveshop__analytics__v1__agency_registered__init) },
        MessageType(AnalyticsV1.StreamerRegistered.self) { .of(liveshop__analytics__v1__streamer_registered__init) },
        MessageType(AnalyticsV1.StreamerVerified.self) { .of(liveshop__analytics__v1__streamer_verified__init) },
        MessageType(AnalyticsV1.StreamerSuspended.self) { .of(liveshop__analytics__v1__streamer_suspended__init) },
        MessageType(AnalyticsV1.SessionStarted.self) { .of(liveshop__analytics__v1__session_started__init) },
        MessageType(AnalyticsV1.SessionEnded.self) { .of(liveshop__analytics__v1__session_ended__init) },
        MessageType(AnalyticsV1.ViewerEventsTaken.self) { .of(liveshop__analytics__v1__viewer_events_taken__init) },
        MessageType(AnalyticsV1.SessionSealed.self) { .of(liveshop__analytics__v1__session_sealed__init) },
        MessageType(AnalyticsV1.AudienceFigures.self) { .of(liveshop__analytics__v1__audience_figures__init) },
        MessageType(AnalyticsV1.OrdersFollowed.self) { .of(liveshop__analytics__v1__orders_followed__init) },
        MessageType(AnalyticsV1.SaleMoved.self) { .of(liveshop__analytics__v1__sale_moved__init) },
        MessageType(AnalyticsV1.SessionForgotten.self) { .of(liveshop__analytics__v1__session_forgotten__init) },
        MessageType(AnalyticsV1.FindingsRecorded.self) { .of(liveshop__analytics__v1__findings_recorded__init) },
        MessageType(AnalyticsV1.FollowOrders.self) { .of(liveshop__analytics__v1__follow_orders__init) },
        MessageType(AnalyticsV1.FollowedEntry.self) { .of(liveshop__analytics__v1__followed_entry__init) },
        MessageType(AnalyticsV1.FollowOrdersResult.self) { .of(liveshop__analytics__v1__follow_orders_result__init) },
        MessageType(AnalyticsV1.SealSessions.self) { .of(liveshop__analytics__v1__seal_sessions__init) },
        MessageType(AnalyticsV1.RecordFindings.self) { .of(liveshop__analytics__v1__record_findings__init) },
        MessageType(AnalyticsV1.RecordFindingsResult.self) { .of(liveshop__analytics__v1__record_findings_result__init) },
        MessageType(AnalyticsV1.SealSessionsResult.self) { .of(liveshop__analytics__v1__seal_sessions_result__init) },
        MessageType(AnalyticsV1.AnalyticsState.self) { .of(liveshop__analytics__v1__analytics_state__init) },
        MessageType(AnalyticsV1.SessionState.self) { .of(liveshop__analytics__v1__session_state__init) },
        MessageType(AnalyticsV1.SalesState.self) { .of(liveshop__analytics__v1__sales_state__init) },
        MessageType(AnalyticsV1.AudienceState.self) { .of(liveshop__analytics__v1__audience_state__init) },
        MessageType(AnalyticsV1.LegAudience.self) { .of(liveshop__analytics__v1__leg_audience__init) },
        MessageType(AnalyticsV1.WindowState.self) { .of(liveshop__analytics__v1__window_state__init) },
        MessageType(AnalyticsV1.WindowLegState.self) { .of(liveshop__analytics__v1__window_leg_state__init) },
        MessageType(AnalyticsV1.SketchState.self) { .of(liveshop__analytics__v1__sketch_state__init) },
        MessageType(AnalyticsV1.OrderState.self) { .of(liveshop__analytics__v1__order_state__init) },
        MessageType(AnalyticsV1.FrozenReturn.self) { .of(liveshop__analytics__v1__frozen_return__init) },
        MessageType(AnalyticsV1.SeenBucket.self) { .of(liveshop__analytics__v1__seen_bucket__init) },
        MessageType(AnalyticsV1.Streamer.self) { .of(liveshop__analytics__v1__streamer__init) },
        MessageType(AnalyticsV1.Agency.self) { .of(liveshop__analytics__v1__agency__init) },
        MessageType(AnalyticsV1.PlatformLeg.self) { .of(liveshop__analytics__v1__platform_leg__init) },
        MessageType(AnalyticsV1.Session.self) { .of(liveshop__analytics__v1__session__init) },
        MessageType(AnalyticsV1.ViewerEvent.self) { .of(liveshop__analytics__v1__viewer_event__init) },
        MessageType(AnalyticsV1.ViewerCounters.self) { .of(liveshop__analytics__v1__viewer_counters__init) },
        MessageType(AnalyticsV1.Cardinality.self) { .of(liveshop__analytics__v1__cardinality__init) },
        MessageType(AnalyticsV1.GMV.self) { .of(liveshop__analytics__v1__gmv__init) },
        MessageType(AnalyticsV1.Ratio.self) { .of(liveshop__analytics__v1__ratio__init) },
        MessageType(AnalyticsV1.MoneyFigures.self) { .of(liveshop__analytics__v1__money_figures__init) },
        MessageType(AnalyticsV1.Figures.self) { .of(liveshop__analytics__v1__figures__init) },
        MessageType(AnalyticsV1.Window.self) { .of(liveshop__analytics__v1__window__init) },
        MessageType(AnalyticsV1.Finding.self) { .of(liveshop__analytics__v1__finding__init) },
        MessageType(AnalyticsV1.WindowLeg.self) { .of(liveshop__analytics__v1__window_leg__init) },
        MessageType(CatalogV1.UpsertProductRequest.self) { .of(liveshop__catalog__v1__upsert_product_request__init) },
        MessageType(CatalogV1.UpsertProductResponse.self) { .of(liveshop__catalog__v1__upsert_product_response__init) },
        MessageType(CatalogV1.ClaimWarning.self) { .of(liveshop__catalog__v1__claim_warning__init) },
        MessageType(CatalogV1.GetProductRequest.self) { .of(liveshop__catalog__v1__get_product_request__init) },
        MessageType(CatalogV1.GetProductResponse.self) { .of(liveshop__catalog__v1__get_product_response__init) },
        MessageType(CatalogV1.BatchGetProductsRequest.self) { .of(liveshop__catalog__v1__batch_get_products_request__init) },
        MessageType(CatalogV1.BatchGetProductsResponse.self) { .of(liveshop__catalog__v1__batch_get_products_response__init) },
        MessageType(CatalogV1.SearchRequest.self) { .of(liveshop__catalog__v1__search_request__init) },
        MessageType(CatalogV1.SearchResponse.self) { .of(liveshop__catalog__v1__search_response__init) },
        MessageType(CatalogV1.SearchHit.self) { .of(liveshop__catalog__v1__search_hit__init) },
        MessageType(CatalogV1.CategoryFacet.self) { .of(liveshop__catalog__v1__category_facet__init) },
        MessageType(CatalogV1.PublishOfferRequest.self) { .of(liveshop__catalog__v1__publish_offer_request__init) },
        MessageType(CatalogV1.PublishOfferResponse.self) { .of(liveshop__catalog__v1__publish_offer_response__init) },
        MessageType(CatalogV1.EndOfferRequest.self) { .of(liveshop__catalog__v1__end_offer_request__init) },
        MessageType(CatalogV1.EndOfferResponse.self) { .of(liveshop__catalog__v1__end_offer_response__init) },
        MessageType(CatalogV1.GetQuoteRequest.self) { .of(liveshop__catalog__v1__get_quote_request__init) },
        MessageType(CatalogV1.GetQuoteResponse.self) { .of(liveshop__catalog__v1__get_quote_response__init) },
        MessageType(CatalogV1.PriceAdjustment.self) { .of(liveshop__catalog__v1__price_adjustment__init) },
        MessageType(CatalogV1.RejectedCoupon.self) { .of(liveshop__catalog__v1__rejected_coupon__init) },
        MessageType(CatalogV1.BeatenOffer.self) { .of(liveshop__catalog__v1__beaten_offer__init) },
        MessageType(CatalogV1.GetPriceHistoryRequest.self) { .of(liveshop__catalog__v1__get_price_history_request__init) },
        MessageType(CatalogV1.GetPriceHistoryResponse.self) { .of(liveshop__catalog__v1__get_price_history_response__init) },
        MessageType(CatalogV1.PriceInterval.self) { .of(liveshop__catalog__v1__price_interval__init) },
        MessageType(CatalogV1.TrueDiscount.self) { .of(liveshop__catalog__v1__true_discount__init) },
        MessageType(CatalogV1.ImportProductsRequest.self) { .of(liveshop__catalog__v1__import_products_request__init) },
        MessageType(CatalogV1.ImportProductsResponse.self) { .of(liveshop__catalog__v1__import_products_response__init) },
        MessageType(CatalogV1.RefusedRow.self) { .of(liveshop__catalog__v1__refused_row__init) },
        MessageType(CatalogV1.ReadEventsRequest.self) { .of(liveshop__catalog__v1__read_events_request__init) },
        MessageType(CatalogV1.ReadEventsResponse.self) { .of(liveshop__catalog__v1__read_events_response__init) },
        MessageType(CatalogV1.ReadEventsResponse.Entry.self) { .of(liveshop__catalog__v1__read_events_response__entry__init) },
        MessageType(CatalogV1.CatalogEvent.self) { .of(liveshop__catalog__v1__catalog_event__init) },
        MessageType(CatalogV1.ProductUpserted.self) { .of(liveshop__catalog__v1__product_upserted__init) },
        MessageType(CatalogV1.OfferPublished.self) { .of(liveshop__catalog__v1__offer_published__init) },
        MessageType(CatalogV1.OfferEnded.self) { .of(liveshop__catalog__v1__offer_ended__init) },
        MessageType(CatalogV1.CatalogSnapshot.self) { .of(liveshop__catalog__v1__catalog_snapshot__init) },
        MessageType(CatalogV1.ProductState.self) { .of(liveshop__catalog__v1__product_state__init) },
        MessageType(CatalogV1.VariantState.self) { .of(liveshop__catalog__v1__variant_state__init) },
        MessageType(CatalogV1.OfferState.self) { .of(liveshop__catalog__v1__offer_state__init) },
        MessageType(CatalogV1.UpsertProductCommand.self) { .of(liveshop__catalog__v1__upsert_product_command__init) },
        MessageType(CatalogV1.ImportProductsCommand.self) { .of(liveshop__catalog__v1__import_products_command__init) },
        MessageType(CatalogV1.Product.self) { .of(liveshop__catalog__v1__product__init) },
        MessageType(CatalogV1.Variant.self) { .of(liveshop__catalog__v1__variant__init) },
        MessageType(CatalogV1.Attribute.self) { .of(liveshop__catalog__v1__attribute__init) },
        MessageType(CatalogV1.MarketVariant.self) { .of(liveshop__catalog__v1__market_variant__init) },
        MessageType(CatalogV1.Offer.self) { .of(liveshop__catalog__v1__offer__init) },
        MessageType(CatalogV1.Quote.self) { .of(liveshop__catalog__v1__quote__init) },
        MessageType(Money.self) { .of(liveshop__common__v1__money__init) },
        MessageType(LocalizedText.self) { .of(liveshop__common__v1__localized_text__init) },
        MessageType(GatewayV1.PingRequest.self) { .of(liveshop__gateway__v1__ping_request__init) },
        MessageType(GatewayV1.PingResponse.self) { .of(liveshop__gateway__v1__ping_response__init) },
        MessageType(GatewayV1.InfoRequest.self) { .of(liveshop__gateway__v1__info_request__init) },
        MessageType(GatewayV1.InfoResponse.self) { .of(liveshop__gateway__v1__info_response__init) },
        MessageType(GatewayV1.Limits.self) { .of(liveshop__gateway__v1__limits__init) },
        MessageType(GatewayV1.StatsRequest.self) { .of(liveshop__gateway__v1__stats_request__init) },
        MessageType(GatewayV1.StatsResponse.self) { .of(liveshop__gateway__v1__stats_response__init) },
        MessageType(GatewayV1.RefusedCalls.self) { .of(liveshop__gateway__v1__refused_calls__init) },
        MessageType(GatewayV1.MethodStats.self) { .of(liveshop__gateway__v1__method_stats__init) },
        MessageType(GatewayV1.StatusCount.self) { .of(liveshop__gateway__v1__status_count__init) },
        MessageType(GatewayV1.DroppedFrames.self) { .of(liveshop__gateway__v1__dropped_frames__init) },
        MessageType(GatewayV1.ListInstancesRequest.self) { .of(liveshop__gateway__v1__list_instances_request__init) },
        MessageType(GatewayV1.ListInstancesResponse.self) { .of(liveshop__gateway__v1__list_instances_response__init) },
        MessageType(GatewayV1.Instance.self) { .of(liveshop__gateway__v1__instance__init) },
        MessageType(GatewayV1.InstanceService.self) { .of(liveshop__gateway__v1__instance_service__init) },
        MessageType(GatewayV1.InstancePartitions.self) { .of(liveshop__gateway__v1__instance_partitions__init) },
        MessageType(MeshV1.EchoRequest.self) { .of(liveshop__mesh__v1__echo_request__init) },
        MessageType(MeshV1.EchoResponse.self) { .of(liveshop__mesh__v1__echo_response__init) },
        MessageType(MeshV1.JournalRecord.self) { .of(liveshop__mesh__v1__journal_record__init) },
        MessageType(MeshV1.RememberedReply.self) { .of(liveshop__mesh__v1__remembered_reply__init) },
        MessageType(MeshV1.RememberedReplies.self) { .of(liveshop__mesh__v1__remembered_replies__init) },
        MessageType(MeshV1.SnapshotHeader.self) { .of(liveshop__mesh__v1__snapshot_header__init) },
        MessageType(MeshV1.HeaderTail.self) { .of(liveshop__mesh__v1__header_tail__init) },
        MessageType(MeshV1.ErrorDetail.self) { .of(liveshop__mesh__v1__error_detail__init) },
        MessageType(MeshV1.MetadataEntry.self) { .of(liveshop__mesh__v1__metadata_entry__init) },
        MessageType(MeshV1.Hello.self) { .of(liveshop__mesh__v1__hello__init) },
        MessageType(MeshV1.ServedService.self) { .of(liveshop__mesh__v1__served_service__init) },
        MessageType(MeshV1.ServedMethod.self) { .of(liveshop__mesh__v1__served_method__init) },
        MessageType(MeshV1.PartitionRange.self) { .of(liveshop__mesh__v1__partition_range__init) },
        MessageType(MeshV1.HelloAck.self) { .of(liveshop__mesh__v1__hello_ack__init) },
        MessageType(MeshV1.GoAway.self) { .of(liveshop__mesh__v1__go_away__init) },
        MessageType(OrderV1.OrderEvent.self) { .of(liveshop__order__v1__order_event__init) },
        MessageType(OrderV1.OrderRef.self) { .of(liveshop__order__v1__order_ref__init) },
        MessageType(OrderV1.StockReceived.self) { .of(liveshop__order__v1__stock_received__init) },
        MessageType(OrderV1.StockAdjusted.self) { .of(liveshop__order__v1__stock_adjusted__init) },
        MessageType(OrderV1.OrderPlaced.self) { .of(liveshop__order__v1__order_placed__init) },
        MessageType(OrderV1.UsedQuote.self) { .of(liveshop__order__v1__used_quote__init) },
        MessageType(OrderV1.OrderPaid.self) { .of(liveshop__order__v1__order_paid__init) },
        MessageType(OrderV1.OrderCancelled.self) { .of(liveshop__order__v1__order_cancelled__init) },
        MessageType(OrderV1.OrderExpired.self) { .of(liveshop__order__v1__order_expired__init) },
        MessageType(OrderV1.OrderShipped.self) { .of(liveshop__order__v1__order_shipped__init) },
        MessageType(OrderV1.OrderDelivered.self) { .of(liveshop__order__v1__order_delivered__init) },
        MessageType(OrderV1.ReturnRequested.self) { .of(liveshop__order__v1__return_requested__init) },
        MessageType(OrderV1.ReturnReceived.self) { .of(liveshop__order__v1__return_received__init) },
        MessageType(OrderV1.OrderCompleted.self) { .of(liveshop__order__v1__order_completed__init) },
        MessageType(OrderV1.ReturnDismissed.self) { .of(liveshop__order__v1__return_dismissed__init) },
        MessageType(OrderV1.PaymentRefused.self) { .of(liveshop__order__v1__payment_refused__init) },
        MessageType(OrderV1.OrderImported.self) { .of(liveshop__order__v1__order_imported__init) },
        MessageType(OrderV1.CatalogFollowed.self) { .of(liveshop__order__v1__catalog_followed__init) },
        MessageType(OrderV1.CatalogFact.self) { .of(liveshop__order__v1__catalog_fact__init) },
        MessageType(OrderV1.ProductTerms.self) { .of(liveshop__order__v1__product_terms__init) },
        MessageType(OrderV1.SKUTerms.self) { .of(liveshop__order__v1__skuterms__init) },
        MessageType(OrderV1.OfferClosed.self) { .of(liveshop__order__v1__offer_closed__init) },
        MessageType(OrderV1.ReceiveStockRequest.self) { .of(liveshop__order__v1__receive_stock_request__init) },
        MessageType(OrderV1.ReceiveStockResponse.self) { .of(liveshop__order__v1__receive_stock_response__init) },
        MessageType(OrderV1.AdjustStockRequest.self) { .of(liveshop__order__v1__adjust_stock_request__init) },
        MessageType(OrderV1.AdjustStockResponse.self) { .of(liveshop__order__v1__adjust_stock_response__init) },
        MessageType(OrderV1.GetAvailabilityRequest.self) { .of(liveshop__order__v1__get_availability_request__init) },
        MessageType(OrderV1.GetAvailabilityResponse.self) { .of(liveshop__order__v1__get_availability_response__init) },
        MessageType(OrderV1.Availability.self) { .of(liveshop__order__v1__availability__init) },
        MessageType(OrderV1.PlaceOrderRequest.self) { .of(liveshop__order__v1__place_order_request__init) },
        MessageType(OrderV1.PlaceOrderLine.self) { .of(liveshop__order__v1__place_order_line__init) },
        MessageType(OrderV1.PlaceOrderResponse.self) { .of(liveshop__order__v1__place_order_response__init) },
        MessageType(OrderV1.PayRequest.self) { .of(liveshop__order__v1__pay_request__init) },
        MessageType(OrderV1.PayResponse.self) { .of(liveshop__order__v1__pay_response__init) },
        MessageType(OrderV1.CancelRequest.self) { .of(liveshop__order__v1__cancel_request__init) },
        MessageType(OrderV1.CancelResponse.self) { .of(liveshop__order__v1__cancel_response__init) },
        MessageType(OrderV1.ShipRequest.self) { .of(liveshop__order__v1__ship_request__init) },
        MessageType(OrderV1.ShipResponse.self) { .of(liveshop__order__v1__ship_response__init) },
        MessageType(OrderV1.DeliverRequest.self) { .of(liveshop__order__v1__deliver_request__init) },
        MessageType(OrderV1.DeliverResponse.self) { .of(liveshop__order__v1__deliver_response__init) },
        MessageType(OrderV1.RequestReturnRequest.self) { .of(liveshop__order__v1__request_return_request__init) },
        MessageType(OrderV1.RequestReturnResponse.self) { .of(liveshop__order__v1__request_return_response__init) },
        MessageType(OrderV1.ReceiveReturnRequest.self) { .of(liveshop__order__v1__receive_return_request__init) },
        MessageType(OrderV1.ReceiveReturnResponse.self) { .of(liveshop__order__v1__receive_return_response__init) },
        MessageType(OrderV1.GetOrderRequest.self) { .of(liveshop__order__v1__get_order_request__init) },
        MessageType(OrderV1.GetOrderResponse.self) { .of(liveshop__order__v1__get_order_response__init) },
        MessageType(OrderV1.ListOrdersRequest.self) { .of(liveshop__order__v1__list_orders_request__init) },
        MessageType(OrderV1.ListOrdersResponse.self) { .of(liveshop__order__v1__list_orders_response__init) },
        MessageType(OrderV1.VerifyPurchaseRequest.self) { .of(liveshop__order__v1__verify_purchase_request__init) },
        MessageType(OrderV1.VerifyPurchaseResponse.self) { .of(liveshop__order__v1__verify_purchase_response__init) },
        MessageType(OrderV1.ImportOrdersRequest.self) { .of(liveshop__order__v1__import_orders_request__init) },
        MessageType(OrderV1.ImportedOrder.self) { .of(liveshop__order__v1__imported_order__init) },
        MessageType(OrderV1.ImportedLine.self) { .of(liveshop__order__v1__imported_line__init) },
        MessageType(OrderV1.ImportOrdersResponse.self) { .of(liveshop__order__v1__import_orders_response__init) },
        MessageType(OrderV1.ImportedOrderResult.self) { .of(liveshop__order__v1__imported_order_result__init) },
        MessageType(OrderV1.RefusedRow.self) { .of(liveshop__order__v1__refused_row__init) },
        MessageType(OrderV1.ReadEventsRequest.self) { .of(liveshop__order__v1__read_events_request__init) },
        MessageType(OrderV1.ReadEventsResponse.self) { .of(liveshop__order__v1__read_events_response__init) },
        MessageType(OrderV1.ReadEventsResponse.Entry.self) { .of(liveshop__order__v1__read_events_response__entry__init) },
        MessageType(OrderV1.PlaceOrderCommand.self) { .of(liveshop__order__v1__place_order_command__init) },
        MessageType(OrderV1.PayCommand.self) { .of(liveshop__order__v1__pay_command__init) },
        MessageType(OrderV1.PayOutcome.self) { .of(liveshop__order__v1__pay_outcome__init) },
        MessageType(OrderV1.RunTimersCommand.self) { .of(liveshop__order__v1__run_timers_command__init) },
        MessageType(OrderV1.RunTimersOutcome.self) { .of(liveshop__order__v1__run_timers_outcome__init) },
        MessageType(OrderV1.FollowCatalogCommand.self) { .of(liveshop__order__v1__follow_catalog_command__init) },
        MessageType(OrderV1.FollowCatalogOutcome.self) { .of(liveshop__order__v1__follow_catalog_outcome__init) },
        MessageType(OrderV1.OrderSnapshot.self) { .of(liveshop__order__v1__order_snapshot__init) },
        MessageType(OrderV1.StockState.self) { .of(liveshop__order__v1__stock_state__init) },
        MessageType(OrderV1.OfferTally.self) { .of(liveshop__order__v1__offer_tally__init) },
        MessageType(OrderV1.BuyerTally.self) { .of(liveshop__order__v1__buyer_tally__init) },
        MessageType(OrderV1.OpenOrderState.self) { .of(liveshop__order__v1__open_order_state__init) },
        MessageType(OrderV1.OpenLineState.self) { .of(liveshop__order__v1__open_line_state__init) },
        MessageType(OrderV1.OpenReturnState.self) { .of(liveshop__order__v1__open_return_state__init) },
        MessageType(OrderV1.ImportedOrderState.self) { .of(liveshop__order__v1__imported_order_state__init) },
        MessageType(OrderV1.ImportedPurchase.self) { .of(liveshop__order__v1__imported_purchase__init) },
        MessageType(OrderV1.ImportedRemainder.self) { .of(liveshop__order__v1__imported_remainder__init) },
        MessageType(OrderV1.Attribution.self) { .of(liveshop__order__v1__attribution__init) },
        MessageType(OrderV1.OrderLine.self) { .of(liveshop__order__v1__order_line__init) },
        MessageType(OrderV1.ReturnLine.self) { .of(liveshop__order__v1__return_line__init) },
        MessageType(OrderV1.LineUnits.self) { .of(liveshop__order__v1__line_units__init) },
        MessageType(OrderV1.Order.self) { .of(liveshop__order__v1__order__init) },
        MessageType(OrderV1.OrderLineStatus.self) { .of(liveshop__order__v1__order_line_status__init) },
        MessageType(OrderV1.ReturnCase.self) { .of(liveshop__order__v1__return_case__init) },
        MessageType(OrderV1.RefusedPayment.self) { .of(liveshop__order__v1__refused_payment__init) },
        MessageType(OrderV1.StockLevel.self) { .of(liveshop__order__v1__stock_level__init) },
        MessageType(ReviewsV1.ReviewsEvent.self) { .of(liveshop__reviews__v1__reviews_event__init) },
        MessageType(ReviewsV1.ReviewStored.self) { .of(liveshop__reviews__v1__review_stored__init) },
        MessageType(ReviewsV1.ReviewTakenDown.self) { .of(liveshop__reviews__v1__review_taken_down__init) },
        MessageType(ReviewsV1.ReviewModerated.self) { .of(liveshop__reviews__v1__review_moderated__init) },
        MessageType(ReviewsV1.HelpfulVoted.self) { .of(liveshop__reviews__v1__helpful_voted__init) },
        MessageType(ReviewsV1.OrdersFollowed.self) { .of(liveshop__reviews__v1__orders_followed__init) },
        MessageType(ReviewsV1.BuyerReturn.self) { .of(liveshop__reviews__v1__buyer_return__init) },
        MessageType(ReviewsV1.IngestReviewsRequest.self) { .of(liveshop__reviews__v1__ingest_reviews_request__init) },
        MessageType(ReviewsV1.IngestResult.self) { .of(liveshop__reviews__v1__ingest_result__init) },
        MessageType(ReviewsV1.IngestReviewsResponse.self) { .of(liveshop__reviews__v1__ingest_reviews_response__init) },
        MessageType(ReviewsV1.TakedownRequest.self) { .of(liveshop__reviews__v1__takedown_request__init) },
        MessageType(ReviewsV1.TakedownResponse.self) { .of(liveshop__reviews__v1__takedown_response__init) },
        MessageType(ReviewsV1.ModerateReviewRequest.self) { .of(liveshop__reviews__v1__moderate_review_request__init) },
        MessageType(ReviewsV1.ModerateReviewResponse.self) { .of(liveshop__reviews__v1__moderate_review_response__init) },
        MessageType(ReviewsV1.SubmitReviewRequest.self) { .of(liveshop__reviews__v1__submit_review_request__init) },
        MessageType(ReviewsV1.SubmitReviewResponse.self) { .of(liveshop__reviews__v1__submit_review_response__init) },
        MessageType(ReviewsV1.VoteHelpfulRequest.self) { .of(liveshop__reviews__v1__vote_helpful_request__init) },
        MessageType(ReviewsV1.VoteHelpfulResponse.self) { .of(liveshop__reviews__v1__vote_helpful_response__init) },
        MessageType(ReviewsV1.ReviewFilter.self) { .of(liveshop__reviews__v1__review_filter__init) },
        MessageType(ReviewsV1.GetReviewsRequest.self) { .of(liveshop__reviews__v1__get_reviews_request__init) },
        MessageType(ReviewsV1.LeftOut.self) { .of(liveshop__reviews__v1__left_out__init) },
        MessageType(ReviewsV1.Selection.self) { .of(liveshop__reviews__v1__selection__init) },
        MessageType(ReviewsV1.GetReviewsResponse.self) { .of(liveshop__reviews__v1__get_reviews_response__init) },
        MessageType(ReviewsV1.GetAggregateRequest.self) { .of(liveshop__reviews__v1__get_aggregate_request__init) },
        MessageType(ReviewsV1.VoteTally.self) { .of(liveshop__reviews__v1__vote_tally__init) },
        MessageType(ReviewsV1.GetAggregateResponse.self) { .of(liveshop__reviews__v1__get_aggregate_response__init) },
        MessageType(ReviewsV1.SubmitVerifiedReview.self) { .of(liveshop__reviews__v1__submit_verified_review__init) },
        MessageType(ReviewsV1.FollowOrders.self) { .of(liveshop__reviews__v1__follow_orders__init) },
        MessageType(ReviewsV1.CheckedPurchase.self) { .of(liveshop__reviews__v1__checked_purchase__init) },
        MessageType(ReviewsV1.FollowOrdersResult.self) { .of(liveshop__reviews__v1__follow_orders_result__init) },
        MessageType(ReviewsV1.ReviewsSnapshot.self) { .of(liveshop__reviews__v1__reviews_snapshot__init) },
        MessageType(ReviewsV1.ReviewEntry.self) { .of(liveshop__reviews__v1__review_entry__init) },
        MessageType(ReviewsV1.HelpfulVoter.self) { .of(liveshop__reviews__v1__helpful_voter__init) },
        MessageType(ReviewsV1.Stars.self) { .of(liveshop__reviews__v1__stars__init) },
        MessageType(ReviewsV1.Disclosure.self) { .of(liveshop__reviews__v1__disclosure__init) },
        MessageType(ReviewsV1.SourceReview.self) { .of(liveshop__reviews__v1__source_review__init) },
        MessageType(ReviewsV1.Review.self) { .of(liveshop__reviews__v1__review__init) },
    ]

    static let generatedServices: [ServiceEntry] = [
        ServiceEntry(
            fullName: "liveshop.analytics.v1.Analytics",
            methods: [
                MethodEntry(
                    name: "RegisterStreamer", fullName: "liveshop.analytics.v1.Analytics/RegisterStreamer", id: 2820977813,
                    request: "liveshop.analytics.v1.RegisterStreamerRequest", response: "liveshop.analytics.v1.RegisterStreamerResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.RegisterStreamerRequest(decoding: bytes).streamerID.rawValue
                    }),
                MethodEntry(
                    name: "VerifyStreamer", fullName: "liveshop.analytics.v1.Analytics/VerifyStreamer", id: 3072475384,
                    request: "liveshop.analytics.v1.VerifyStreamerRequest", response: "liveshop.analytics.v1.VerifyStreamerResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.VerifyStreamerRequest(decoding: bytes).streamerID.rawValue
                    }),
                MethodEntry(
                    name: "SuspendStreamer", fullName: "liveshop.analytics.v1.Analytics/SuspendStreamer", id: 1830251241,
                    request: "liveshop.analytics.v1.SuspendStreamerRequest", response: "liveshop.analytics.v1.SuspendStreamerResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.SuspendStreamerRequest(decoding: bytes).streamerID.rawValue
                    }),
                MethodEntry(
                    name: "GetStreamer", fullName: "liveshop.analytics.v1.Analytics/GetStreamer", id: 2909788769,
                    request: "liveshop.analytics.v1.GetStreamerRequest", response: "liveshop.analytics.v1.GetStreamerResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.GetStreamerRequest(decoding: bytes).streamerID.rawValue
                    }),
                MethodEntry(
                    name: "RegisterAgency", fullName: "liveshop.analytics.v1.Analytics/RegisterAgency", id: 1113068611,
                    request: "liveshop.analytics.v1.RegisterAgencyRequest", response: "liveshop.analytics.v1.RegisterAgencyResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.RegisterAgencyRequest(decoding: bytes).agencyID.rawValue
                    }),
                MethodEntry(
                    name: "StartSession", fullName: "liveshop.analytics.v1.Analytics/StartSession", id: 2012595587,
                    request: "liveshop.analytics.v1.StartSessionRequest", response: "liveshop.analytics.v1.StartSessionResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.StartSessionRequest(decoding: bytes).sessionID.rawValue
                    }),
                MethodEntry(
                    name: "EndSession", fullName: "liveshop.analytics.v1.Analytics/EndSession", id: 2237787418,
                    request: "liveshop.analytics.v1.EndSessionRequest", response: "liveshop.analytics.v1.EndSessionResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.EndSessionRequest(decoding: bytes).sessionID.rawValue
                    }),
                MethodEntry(
                    name: "Ingest", fullName: "liveshop.analytics.v1.Analytics/Ingest", id: 382783707,
                    request: "liveshop.analytics.v1.IngestRequest", response: "liveshop.analytics.v1.IngestResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(2000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.IngestRequest(decoding: bytes).sessionID.rawValue
                    }),
                MethodEntry(
                    name: "IngestPlatform", fullName: "liveshop.analytics.v1.Analytics/IngestPlatform", id: 3922482694,
                    request: "liveshop.analytics.v1.IngestPlatformRequest", response: "liveshop.analytics.v1.IngestPlatformResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(2000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.IngestPlatformRequest(decoding: bytes).sessionID.rawValue
                    }),
                MethodEntry(
                    name: "ListFindings", fullName: "liveshop.analytics.v1.Analytics/ListFindings", id: 1751542400,
                    request: "liveshop.analytics.v1.ListFindingsRequest", response: "liveshop.analytics.v1.ListFindingsResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "GetSession", fullName: "liveshop.analytics.v1.Analytics/GetSession", id: 3514075098,
                    request: "liveshop.analytics.v1.GetSessionRequest", response: "liveshop.analytics.v1.GetSessionResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try AnalyticsV1.GetSessionRequest(decoding: bytes).sessionID.rawValue
                    }),
                MethodEntry(
                    name: "ListSessions", fullName: "liveshop.analytics.v1.Analytics/ListSessions", id: 1113223380,
                    request: "liveshop.analytics.v1.ListSessionsRequest", response: "liveshop.analytics.v1.ListSessionsResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "Leaderboard", fullName: "liveshop.analytics.v1.Analytics/Leaderboard", id: 668954996,
                    request: "liveshop.analytics.v1.LeaderboardRequest", response: "liveshop.analytics.v1.LeaderboardResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(2000),
                    partitionKey: nil),
            ]),
        ServiceEntry(
            fullName: "liveshop.catalog.v1.Catalog",
            methods: [
                MethodEntry(
                    name: "UpsertProduct", fullName: "liveshop.catalog.v1.Catalog/UpsertProduct", id: 2112961387,
                    request: "liveshop.catalog.v1.UpsertProductRequest", response: "liveshop.catalog.v1.UpsertProductResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try CatalogV1.UpsertProductRequest(decoding: bytes).product?.productID.rawValue
                    }),
                MethodEntry(
                    name: "GetProduct", fullName: "liveshop.catalog.v1.Catalog/GetProduct", id: 876594571,
                    request: "liveshop.catalog.v1.GetProductRequest", response: "liveshop.catalog.v1.GetProductResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(500),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try CatalogV1.GetProductRequest(decoding: bytes).sku.rawValue
                    }),
                MethodEntry(
                    name: "BatchGetProducts", fullName: "liveshop.catalog.v1.Catalog/BatchGetProducts", id: 3022734219,
                    request: "liveshop.catalog.v1.BatchGetProductsRequest", response: "liveshop.catalog.v1.BatchGetProductsResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "Search", fullName: "liveshop.catalog.v1.Catalog/Search", id: 549990828,
                    request: "liveshop.catalog.v1.SearchRequest", response: "liveshop.catalog.v1.SearchResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "PublishOffer", fullName: "liveshop.catalog.v1.Catalog/PublishOffer", id: 3304704772,
                    request: "liveshop.catalog.v1.PublishOfferRequest", response: "liveshop.catalog.v1.PublishOfferResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try CatalogV1.PublishOfferRequest(decoding: bytes).offer?.sku.rawValue
                    }),
                MethodEntry(
                    name: "EndOffer", fullName: "liveshop.catalog.v1.Catalog/EndOffer", id: 3484355370,
                    request: "liveshop.catalog.v1.EndOfferRequest", response: "liveshop.catalog.v1.EndOfferResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try CatalogV1.EndOfferRequest(decoding: bytes).sku.rawValue
                    }),
                MethodEntry(
                    name: "GetQuote", fullName: "liveshop.catalog.v1.Catalog/GetQuote", id: 739001578,
                    request: "liveshop.catalog.v1.GetQuoteRequest", response: "liveshop.catalog.v1.GetQuoteResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(500),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try CatalogV1.GetQuoteRequest(decoding: bytes).sku.rawValue
                    }),
                MethodEntry(
                    name: "GetPriceHistory", fullName: "liveshop.catalog.v1.Catalog/GetPriceHistory", id: 4183446843,
                    request: "liveshop.catalog.v1.GetPriceHistoryRequest", response: "liveshop.catalog.v1.GetPriceHistoryResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: {
                        bytes throws(MessageError) in
                        try CatalogV1.GetPriceHistoryRequest(decoding: bytes).sku.rawValue
                    }),
                MethodEntry(
                    name: "ImportProducts", fullName: "liveshop.catalog.v1.Catalog/ImportProducts", id: 3913495743,
                    request: "liveshop.catalog.v1.ImportProductsRequest", response: "liveshop.catalog.v1.ImportProductsResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(10000),
                    partitionKey: nil),
                MethodEntry(
                    name: "ReadEvents", fullName: "liveshop.catalog.v1.Catalog/ReadEvents", id: 742390853,
                    request: "liveshop.catalog.v1.ReadEventsRequest", response: "liveshop.catalog.v1.ReadEventsResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(35000),
                    partitionKey: nil),
            ]),
        ServiceEntry(
            fullName: "liveshop.gateway.v1.Gateway",
            methods: [
                MethodEntry(
                    name: "Ping", fullName: "liveshop.gateway.v1.Gateway/Ping", id: 3461370274,
                    request: "liveshop.gateway.v1.PingRequest", response: "liveshop.gateway.v1.PingResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "Info", fullName: "liveshop.gateway.v1.Gateway/Info", id: 3189233003,
                    request: "liveshop.gateway.v1.InfoRequest", response: "liveshop.gateway.v1.InfoResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "Stats", fullName: "liveshop.gateway.v1.Gateway/Stats", id: 1931004221,
                    request: "liveshop.gateway.v1.StatsRequest", response: "liveshop.gateway.v1.StatsResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "ListInstances", fullName: "liveshop.gateway.v1.Gateway/ListInstances", id: 2612911135,
                    request: "liveshop.gateway.v1.ListInstancesRequest", response: "liveshop.gateway.v1.ListInstancesResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
            ]),
        ServiceEntry(
            fullName: "liveshop.mesh.v1.Echo",
            methods: [
                MethodEntry(
                    name: "Echo", fullName: "liveshop.mesh.v1.Echo/Echo", id: 4221562416,
                    request: "liveshop.mesh.v1.EchoRequest", response: "liveshop.mesh.v1.EchoResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
            ]),
        ServiceEntry(
            fullName: "liveshop.order.v1.Orders",
            methods: [
                MethodEntry(
                    name: "ReceiveStock", fullName: "liveshop.order.v1.Orders/ReceiveStock", id: 2865926940,
                    request: "liveshop.order.v1.ReceiveStockRequest", response: "liveshop.order.v1.ReceiveStockResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "AdjustStock", fullName: "liveshop.order.v1.Orders/AdjustStock", id: 4073582274,
                    request: "liveshop.order.v1.AdjustStockRequest", response: "liveshop.order.v1.AdjustStockResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "GetAvailability", fullName: "liveshop.order.v1.Orders/GetAvailability", id: 2268723500,
                    request: "liveshop.order.v1.GetAvailabilityRequest", response: "liveshop.order.v1.GetAvailabilityResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(500),
                    partitionKey: nil),
                MethodEntry(
                    name: "PlaceOrder", fullName: "liveshop.order.v1.Orders/PlaceOrder", id: 2054589326,
                    request: "liveshop.order.v1.PlaceOrderRequest", response: "liveshop.order.v1.PlaceOrderResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "Pay", fullName: "liveshop.order.v1.Orders/Pay", id: 4275898418,
                    request: "liveshop.order.v1.PayRequest", response: "liveshop.order.v1.PayResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "Cancel", fullName: "liveshop.order.v1.Orders/Cancel", id: 2320646166,
                    request: "liveshop.order.v1.CancelRequest", response: "liveshop.order.v1.CancelResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "Ship", fullName: "liveshop.order.v1.Orders/Ship", id: 3843702009,
                    request: "liveshop.order.v1.ShipRequest", response: "liveshop.order.v1.ShipResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "Deliver", fullName: "liveshop.order.v1.Orders/Deliver", id: 2780529552,
                    request: "liveshop.order.v1.DeliverRequest", response: "liveshop.order.v1.DeliverResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "RequestReturn", fullName: "liveshop.order.v1.Orders/RequestReturn", id: 3448789993,
                    request: "liveshop.order.v1.RequestReturnRequest", response: "liveshop.order.v1.RequestReturnResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "ReceiveReturn", fullName: "liveshop.order.v1.Orders/ReceiveReturn", id: 1389594333,
                    request: "liveshop.order.v1.ReceiveReturnRequest", response: "liveshop.order.v1.ReceiveReturnResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "GetOrder", fullName: "liveshop.order.v1.Orders/GetOrder", id: 3068881150,
                    request: "liveshop.order.v1.GetOrderRequest", response: "liveshop.order.v1.GetOrderResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "ListOrders", fullName: "liveshop.order.v1.Orders/ListOrders", id: 2213259923,
                    request: "liveshop.order.v1.ListOrdersRequest", response: "liveshop.order.v1.ListOrdersResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "VerifyPurchase", fullName: "liveshop.order.v1.Orders/VerifyPurchase", id: 2617625131,
                    request: "liveshop.order.v1.VerifyPurchaseRequest", response: "liveshop.order.v1.VerifyPurchaseResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "ImportOrders", fullName: "liveshop.order.v1.Orders/ImportOrders", id: 2764359058,
                    request: "liveshop.order.v1.ImportOrdersRequest", response: "liveshop.order.v1.ImportOrdersResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(10000),
                    partitionKey: nil),
                MethodEntry(
                    name: "ReadEvents", fullName: "liveshop.order.v1.Orders/ReadEvents", id: 2834064511,
                    request: "liveshop.order.v1.ReadEventsRequest", response: "liveshop.order.v1.ReadEventsResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(35000),
                    partitionKey: nil),
            ]),
        ServiceEntry(
            fullName: "liveshop.reviews.v1.Reviews",
            methods: [
                MethodEntry(
                    name: "IngestReviews", fullName: "liveshop.reviews.v1.Reviews/IngestReviews", id: 3867084862,
                    request: "liveshop.reviews.v1.IngestReviewsRequest", response: "liveshop.reviews.v1.IngestReviewsResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(5000),
                    partitionKey: nil),
                MethodEntry(
                    name: "Takedown", fullName: "liveshop.reviews.v1.Reviews/Takedown", id: 2915876311,
                    request: "liveshop.reviews.v1.TakedownRequest", response: "liveshop.reviews.v1.TakedownResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(2000),
                    partitionKey: nil),
                MethodEntry(
                    name: "ModerateReview", fullName: "liveshop.reviews.v1.Reviews/ModerateReview", id: 293543126,
                    request: "liveshop.reviews.v1.ModerateReviewRequest", response: "liveshop.reviews.v1.ModerateReviewResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(2000),
                    partitionKey: nil),
                MethodEntry(
                    name: "SubmitReview", fullName: "liveshop.reviews.v1.Reviews/SubmitReview", id: 404978241,
                    request: "liveshop.reviews.v1.SubmitReviewRequest", response: "liveshop.reviews.v1.SubmitReviewResponse",
                    idempotency: .keyed, defaultDeadline: .milliseconds(3000),
                    partitionKey: nil),
                MethodEntry(
                    name: "VoteHelpful", fullName: "liveshop.reviews.v1.Reviews/VoteHelpful", id: 4266374468,
                    request: "liveshop.reviews.v1.VoteHelpfulRequest", response: "liveshop.reviews.v1.VoteHelpfulResponse",
                    idempotency: .natural, defaultDeadline: .milliseconds(2000),
                    partitionKey: nil),
                MethodEntry(
                    name: "GetReviews", fullName: "liveshop.reviews.v1.Reviews/GetReviews", id: 1591110025,
                    request: "liveshop.reviews.v1.GetReviewsRequest", response: "liveshop.reviews.v1.GetReviewsResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(1000),
                    partitionKey: nil),
                MethodEntry(
                    name: "GetAggregate", fullName: "liveshop.reviews.v1.Reviews/GetAggregate", id: 26433353,
                    request: "liveshop.reviews.v1.GetAggregateRequest", response: "liveshop.reviews.v1.GetAggregateResponse",
                    idempotency: .readOnly, defaultDeadline: .milliseconds(500),
                    partitionKey: nil),
            ]),
    ]
}
