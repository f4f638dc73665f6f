namespace Vekha.Planning.Editions.Comparing;

public enum MeasureField { Number, Name, Responsible, Deliverables, Deadline, Oversight, Owner }
