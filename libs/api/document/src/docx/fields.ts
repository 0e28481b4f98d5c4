import { Run, TextRun, XmlAttributeComponent, XmlComponent, type IRunOptions } from 'docx';

class FieldCharacterAttributes extends XmlAttributeComponent<{ readonly type: string }> {
  protected override readonly xmlKeys = { type: 'w:fldCharType' };
}

class FieldCharacter extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push(new FieldCharacterAttributes({ type }));
  }
}

class InstructionAttributes extends XmlAttributeComponent<{ readonly space: string }> {
  protected override readonly xmlKeys = { space: 'xml:space' };
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push(new InstructionAttributes({ space: 'preserve' }), ` ${text} `);
  }
}

/** A run of a field that is no text. */
function sign(component: XmlComponent): Run {
  const run = new Run({});
  run.addChildElement(component);
  return run;
}

/** What a field begins with: what stands up to `fieldEnd` is what it said when the file was made. */
export const fieldBegin = (instruction: string): Run[] => [
  sign(new FieldCharacter('begin')),
  sign(new Instruction(instruction)),
  sign(new FieldCharacter('separate')),
];

export const fieldEnd = (): Run => sign(new FieldCharacter('end'));

/** The number of another paragraph, which Word counts anew when somebody takes out a clause there. */
export const numberOf = (bookmark: string, number: string, look: IRunOptions): Run[] => [
  ...fieldBegin(`REF ${bookmark} \\n \\h`),
  new TextRun({ ...look, text: number }),
  fieldEnd(),
];
