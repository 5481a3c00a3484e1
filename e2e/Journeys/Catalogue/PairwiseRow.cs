using SecureMessaging.Population.Facilities;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>One combination of the pairwise table.</summary>
/// <param name="Place">The stage: its place in the ramp, 0 where the new flow is off.</param>
/// <param name="Side">On which side of CURATED.</param>
/// <param name="Ehr">The record written to.</param>
/// <param name="Phone">On a phone, else on a desktop.</param>
/// <param name="Persona">Decides the way in: radio buttons, a list of systems, or no recent care teams.</param>
public sealed record PairwiseRow(int Place, PairwiseSide Side, Ehr Ehr, bool Phone, string Persona);
