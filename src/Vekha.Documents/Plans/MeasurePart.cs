namespace Vekha.Documents.Plans;

public enum MeasurePart { Number, Name, Responsible, Deliverables, Deadline, Oversight }
