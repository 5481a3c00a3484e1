namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>
/// Something that goes wrong. One small class says what; <see cref="FaultRule"/> says how often, where, for whom and when.
/// What a fault can touch is found by the interfaces it has, as in toxiproxy's toxics.
/// </summary>
public interface IFault;
