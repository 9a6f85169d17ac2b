import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** What becomes of a change before something else takes its place. */
export function UnsavedQuestion() {
  const { factEditor } = useDesk();
  const answer = (choice: 'save' | 'discard' | 'stay') => void factEditor.answer(choice);
  return (
    <Dialog
      open
      onClose={() => answer('stay')}
      size="small"
      title="Save the change?"
      description="The fact you were editing is not saved yet."
      footer={
        <>
          <Button onClick={() => answer('stay')}>Go on editing</Button>
          <Button look="danger" onClick={() => answer('discard')}>
            Discard
          </Button>
          <Button look="primary" onClick={() => answer('save')}>
            Save
          </Button>
        </>
      }
    />
  );
}
